### Why a file that a citizen brings is refused.

protocol-document-empty = { $name }: файл порожній.
protocol-document-large = { $name }: файл більший за { $most } МБ.
protocol-document-kind = { $name }: такі файли не приймаються. Збережіть його як PDF.
protocol-document-lies = { $name }: вміст не відповідає назві.
protocol-document-virus = { $name }: файл містить вірус ({ $virus }), його не прийнято. Його не збережено.
