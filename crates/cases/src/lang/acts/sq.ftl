cases-mail-letter =
    Përshëndetje,

    { DAY($on) } zyra ka shkruar një njoftim për kërkesën «{ $procedure }». Njoftimi lexohet në faqen e dosjes.
