### Why a file that a citizen brings is refused.

protocol-document-empty = { $name }: fișierul este gol.
protocol-document-large = { $name }: fișierul depășește { $most } MB.
protocol-document-kind = { $name }: acest tip de fișier nu se primește. Salvați-l ca PDF.
protocol-document-lies = { $name }: conținutul nu este cel indicat de nume.
protocol-document-virus = { $name }: fișierul conține un virus ({ $virus }) și nu a fost acceptat. Nu a fost păstrat.
