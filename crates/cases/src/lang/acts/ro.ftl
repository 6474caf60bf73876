cases-mail-letter =
    Bună ziua,

    { DAY($on) } biroul a scris o comunicare despre cererea „{ $procedure }”. Ea poate fi citită pe pagina dosarului.
