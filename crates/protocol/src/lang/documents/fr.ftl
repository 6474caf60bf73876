### Why a file that a citizen brings is refused.

protocol-document-empty = { $name } : le fichier est vide.
protocol-document-large = { $name } : le fichier dépasse { $most } Mo.
protocol-document-kind = { $name } : ce type de fichier n’est pas accepté. Enregistrez-le en PDF.
protocol-document-lies = { $name } : le contenu n’est pas celui que le nom indique.
protocol-document-virus = { $name } : le fichier contient un virus ({ $virus }) et n’a pas été accepté. Il n’a pas été conservé.
