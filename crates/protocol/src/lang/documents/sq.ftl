### Why a file that a citizen brings is refused.

protocol-document-empty = { $name }: skedari është bosh.
protocol-document-large = { $name }: skedari kalon { $most } MB.
protocol-document-kind = { $name }: ky lloj skedari nuk pranohet. Ruajeni si PDF.
protocol-document-lies = { $name }: përmbajtja nuk është ajo që tregon emri.
protocol-document-virus = { $name }: skedari përmban një virus ({ $virus }) dhe nuk u pranua. Nuk u ruajt.
