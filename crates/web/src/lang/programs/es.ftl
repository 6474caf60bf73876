# Programs: their tokens, what they send, what is said to them
web-problem-token-title = Código secreto no válido
web-problem-token = El código secreto enviado con la solicitud no es válido, ha caducado o ha sido revocado.
web-problem-token-onward = Pedir un nuevo código a quien dirige la oficina y enviarlo como «Authorization: Bearer».
web-problem-media-type-title = Formato de datos no aceptado
web-problem-media-type = Los datos deben enviarse en JSON, con «Content-Type: application/json».
web-problem-media-type-onward = Enviar los mismos datos en JSON.
web-problem-precondition-title = Datos cambiados entretanto
web-problem-precondition = Los datos ya no son los leídos antes: otra persona los ha cambiado. No se ha modificado nada.
web-problem-precondition-onward = Leer de nuevo los datos y repetir el cambio con el nuevo «ETag».
web-api-unknown = Este dato no está previsto aquí: comprobar cómo está escrito.
web-api-simple = Aquí se necesita un solo texto o un solo número.
