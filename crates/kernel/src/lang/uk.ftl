calendar-reason = { $reason ->
    [sunday] неділя
    [new_year] Новий рік
    [epiphany] Богоявлення (Epifania)
    [easter_monday] Великодній понеділок
    [liberation] річниця Визволення Італії
    [labour] День праці
    [republic] День Республіки
    [assumption] Успіння Богородиці (Ferragosto)
    [saint_francis] День святого Франциска Ассізького
    [all_saints] День усіх святих
    [immaculate_conception] Непорочне зачаття Діви Марії
    [christmas] Різдво
    [saint_stephen] День святого Стефана
    [unity_2011] 150-річчя об’єднання Італії
    [patron] день святого покровителя міста
    [closure] відділ зачинено: { $why }
    [saturday] субота
   *[other] { $why }
}
calendar-not-covered = Календар охоплює період: { DAY($from) } – { DAY($to) }; у ньому немає дати: { DAY($date) }; тому дату не обчислено.
term-length = { $unit ->
    [months] { $amount ->
        [one] { $amount } місяць
        [few] { $amount } місяці
        [many] { $amount } місяців
       *[other] { $amount } місяця
    }
    [working_days] { $amount ->
        [one] { $amount } робочий день
        [few] { $amount } робочі дні
        [many] { $amount } робочих днів
       *[other] { $amount } робочого дня
    }
   *[calendar_days] { $amount ->
        [one] { $amount } день
        [few] { $amount } дні
        [many] { $amount } днів
       *[other] { $amount } дня
    }
}
term-event = { $what ->
    [documents_requested] Запит документів
    [documents_received] Надходження запитаних документів
    [rejection_notice_received] Попередження про відмову (preavviso di rigetto)
    [observations_filed] Подання зауважень (osservazioni)
    [law] Зупинення строку за законом
   *[extension] Продовження строку
}
term-not-counted = { $days ->
    [1] не рахується такий день: { DAY($from) }
    [one] не рахується { $days } день: { DAY($from) } – { DAY($to) }
    [few] не рахуються { $days } дні: { DAY($from) } – { DAY($to) }
    [many] не рахується { $days } днів: { DAY($from) } – { DAY($to) }
   *[other] не рахується { $days } дня: { DAY($from) } – { DAY($to) }
}
term-step-received = Дата отримання: { DAY($on) }; день отримання не рахується ({ $norm }).
term-step-length = Тривалість строку: { term-length }.
term-step-extended = Строк продовжено на додатковий час: { term-length }; дата: { DAY($on) }; акт: { $act }. Загальна тривалість: { $unit ->
    [months] { $total ->
        [one] { $total } місяць
        [few] { $total } місяці
        [many] { $total } місяців
       *[other] { $total } місяця
    }
    [working_days] { $total ->
        [one] { $total } робочий день
        [few] { $total } робочі дні
        [many] { $total } робочих днів
       *[other] { $total } робочого дня
    }
   *[calendar_days] { $total ->
        [one] { $total } день
        [few] { $total } дні
        [many] { $total } днів
       *[other] { $total } дня
    }
}.
term-step-months = { $same ->
    [yes] Строк у місяцях закінчується в день із тим самим числом
   *[no] У місяці закінчення немає дня з тим самим числом: строк закінчується в останній день місяця
} ({ $norm }). Період: { DAY($from) } (не рахується) – { DAY($to) }: { term-length }.
term-step-counted = { $one_day ->
    [yes] Рахується такий день: { DAY($from) }: { term-length }.
   *[no] Рахується період: { DAY($from) } – { DAY($to) }: { term-length }.
}
term-step-weekends = У цьому періоді не рахуються неробочі дні: { $saturdays ->
    [0] { "" }
    [one] { $saturdays } субота
    [few] { $saturdays } суботи
    [many] { $saturdays } субот
   *[other] { $saturdays } суботи
}{ $saturdays ->
    [0] { "" }
   *[other] { $sundays ->
        [0] { "" }
       *[other] { " і " }
    }
}{ $sundays ->
    [0] { "" }
    [one] { $sundays } неділя
    [few] { $sundays } неділі
    [many] { $sundays } неділь
   *[other] { $sundays } неділі
}.
term-step-skipped = Не рахується неробочий день: { DAY($on) } ({ calendar-reason }).
term-suspended-documents-received = Строк зупинено. Документи запитано: { DAY($on) }; документи отримано: { DAY($restart) }; строк іде далі: { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-documents-lapsed = Строк зупинено. Документи запитано: { DAY($on) }; строк у будь-якому разі іде далі через { $most ->
    [one] { $most } день
    [few] { $most } дні
    [many] { $most } днів
   *[other] { $most } дня
}: { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-observations = Строк зупинено. Попередження про відмову (preavviso di rigetto) отримано: { DAY($on) }; зауваження подано: { DAY($restart) }; строк іде далі через { $most ->
    [one] { $most } день
    [few] { $most } дні
    [many] { $most } днів
   *[other] { $most } дня
} після зауважень: { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-no-observations = Строк зупинено. Попередження про відмову (preavviso di rigetto) отримано: { DAY($on) }; на зауваження дається { $most ->
    [one] { $most } день
    [few] { $most } дні
    [many] { $most } днів
   *[other] { $most } дня
}{ $rolled ->
    [yes] , і останній із них не може бути святковим
   *[no] { "" }
}; якщо їх не подано, строк іде далі: { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-law = Строк зупинено за законом{ $law ->
    [covid_2020] , епідемія 2020 року
   *[other] { "" }
}: { term-not-counted } ({ $norm }).
term-step-idle = { term-event } ({ DAY($on) }): жоден день строку через це не зупинено ({ $norm }).
term-step-late = { term-event } ({ DAY($on) }): строк уже знову йшов ({ DAY($since) }), його кінець не змінюється.
term-step-older-rule = Увага: раніше (початок нового правила: { DAY($since) }) попередження про відмову (тут: { DAY($on) }) не зупиняло строк, а починало його заново. Дату треба перевірити вручну.
term-step-sum = { $parted ->
    [yes] Разом: { $parts } = { term-length }. Останній врахований день: { DAY($last) }
   *[no] Разом: { term-length }. Останній врахований день: { DAY($last) }
}
term-step-moved = Строк не може закінчитися в такий день: { DAY($on) } ({ calendar-reason }); кінець переноситься на наступний день ({ $norm }).
term-step-due = Кінець строку: { DAY($on) }
term-error-amount = Такий строк неможливий: { term-length }. Вкажіть число від 1 до { $most }.
term-error-receipt-in-future = Отримання ({ DAY($received) }): ця дата ще не настала; сьогодні { DAY($today) }
term-error-in-future = { term-event } ({ DAY($on) }): ця дата ще не настала; сьогодні { DAY($today) }
term-error-before-receipt = { term-event } ({ DAY($on) }): ця дата раніша за дату отримання ({ DAY($received) }).
term-error-after-due = { term-event } ({ DAY($on) }): строк уже закінчився раніше ({ DAY($due) }).
term-error-second-suspension = Запит документів ({ DAY($on) }): через документи строк можна зупинити лише один раз (L. 241/1990 art. 2 c. 7), і його вже зупинено раніше ({ DAY($first) }).
term-error-second-notice = Попередження про відмову ({ DAY($on) }): попередження вже отримано раніше ({ DAY($first) }), а воно зупиняє строк лише один раз.
term-error-restart-without-stop = { term-event } ({ DAY($on) }): немає { $what ->
    [documents_received] запиту документів
   *[observations_filed] попередження про відмову
}, строк не зупинявся.
term-error-before-stop = { term-event } ({ DAY($on) }): ця дата раніша за { $what ->
    [documents_received] запит документів
   *[observations_filed] попередження про відмову
} ({ DAY($stopped) }).
term-error-already-restarted = { term-event } ({ DAY($on) }): це вже відбулося раніше ({ DAY($first) }).
term-error-blank-act = Продовження строку ({ DAY($on) }): вкажіть акт, яким його встановлено.
term-error-event-blank = «{ $text }» — це не подія: пишіть ДАТА=ВИД, наприклад 2026-03-20=rejection_notice_received.
term-error-event-date = «{ $text }» — це не дата: пишіть рік-місяць-день, наприклад 2026-03-20.
term-error-event-kind = «{ $text }» — це не вид події. Види: { $kinds }.
term-error-event-extension = «{ $text }»: вкажіть, на скільки та яким актом продовжено строк, у формі extension:AMOUNT:ACT, наприклад extension:30:Det. 12/2026.
kernel-code-wrong = Код неправильний, застарілий або вже використаний. Кожен код діє один раз: дочекайтеся наступного.
kernel-copy-not-empty = База даних, у яку копіюють, не порожня (таблиця { $table }): копіювати можна лише в порожню базу.
kernel-ledger-already-reversed = Цей запис уже скасовано.
kernel-password-short = Пароль закороткий. Найменша кількість знаків: { $n }. Можна взяти ціле речення.
kernel-password-unfit = Цей пароль не підходить: він не може містити адресу електронної пошти або бути довшим за 1000 знаків.
kernel-person-administrator-everywhere = Адміністратор працює з усіма відділами: не вказуйте окремий відділ.
kernel-person-email-form = Адреса електронної пошти неповна. Приклад: nome@comune.example.it.
kernel-person-email-taken = Обліковий запис із цією адресою електронної пошти вже існує.
kernel-person-last-administrator = Це остання людина, яка може керувати платформою: спершу призначте іншу.
kernel-person-name-missing = Вкажіть ім’я та прізвище.
