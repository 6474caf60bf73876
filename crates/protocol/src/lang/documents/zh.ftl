### Why a file that a citizen brings is refused.

protocol-document-empty = { $name }：文件是空的。
protocol-document-large = { $name }：文件超过{ $most } MB。
protocol-document-kind = { $name }：不接受这种文件。请另存为PDF。
protocol-document-lies = { $name }：内容与文件名不符。
protocol-document-virus = { $name }：文件含有病毒（{ $virus }），未被接受，也未保存。
