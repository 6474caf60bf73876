### Why a file that a citizen brings is refused.

protocol-document-empty = { $name }: el archivo está vacío.
protocol-document-large = { $name }: el archivo supera { $most } MB.
protocol-document-kind = { $name }: este tipo de archivo no se admite. Guárdelo como PDF.
protocol-document-lies = { $name }: el contenido no es el que indica el nombre.
protocol-document-virus = { $name }: el archivo contiene un virus ({ $virus }) y no se ha aceptado. No se ha conservado.
