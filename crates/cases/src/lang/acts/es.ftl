cases-mail-letter =
    Buenos días:

    el { DAY($on) } la oficina ha escrito una comunicación sobre la solicitud «{ $procedure }». Se puede leer en la página del expediente.
