cases-own-told-substitute_asked = Quien presentó la solicitud se dirigió al titular de la potestad sustitutiva
cases-substitute-late = El plazo ha pasado sin respuesta
cases-substitute-what = El plazo legal terminó el { DAY($ended) }. Ahora puede pedir que decida quien tiene la potestad sustitutiva: dispone de la mitad del plazo original, es decir { $term }.
cases-substitute-who = Quién decide en lugar de la oficina
cases-substitute-asked = Lo pidió el { DAY($on) }: la decisión debe llegar a más tardar el { DAY($due) }.
cases-substitute-begin = Pedir que decida
cases-substitute-title = Pedir la decisión al titular de la potestad sustitutiva
cases-substitute-reason = Lo que quiere añadir
cases-substitute-reason-hint = La petición vale también sin palabras: se registra hoy.
cases-substitute-do = Enviar la petición
cases-substitute-keep = Ahora no
cases-substitute-done = La petición se ha registrado: se ha avisado a la oficina y al titular de la potestad sustitutiva.
cases-substitute-not-now = En este momento no hay nada que pedir al titular de la potestad sustitutiva.
cases-mail-substitute-asked =
    Buenos días:

    hemos registrado su petición del { DAY($on) } de que otra persona decida en lugar de la oficina sobre la solicitud «{ $procedure }». La página del expediente dice quién decide y hasta cuándo.
