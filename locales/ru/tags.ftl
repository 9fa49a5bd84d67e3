tags-heading = <b>Теги: { $count }</b>
    { $team }
    Тег ставят на задачи и на людей; тегу можно поручить задачу.
tags-begin = <b>Теги</b>
    { $team }
    Пока нет ни одного. Тег собирает задачи по теме, а тег на людях («дизайнер», «дежурный») делает их получателем задач.
tags-none = <b>Теги</b>
    { $team }
    Пока нет ни одного. Их создают начальники команды.
tags-create = Новый тег
tags-what-name = <b>Новый тег</b>
    Напишите название, например «дизайнер» или «отчётность».
tags-created = Тег создан: { $name }
tags-changed = Сохранено

tags-one = <b>{ $tag }</b>
tags-used = Задач с тегом: { $tasks }, людей: { $members }
tags-tasks = Задачи с этим тегом
tags-rename = Название
tags-colour = Цвет
tags-describe = Описание
tags-delete = Удалить

tags-what-new-name = Сейчас тег называется «{ $name }». Напишите новое название.
tags-what-description = <b>{ $tag }</b>
    Что означает этот тег? Напишите пару слов.
tags-no-description = Убрать описание
tags-which-colour = <b>{ $name }</b>
    Какого цвета?
tags-grey = Серый
tags-red = Красный
tags-orange = Оранжевый
tags-yellow = Жёлтый
tags-green = Зелёный
tags-blue = Синий
tags-purple = Фиолетовый

tags-sure-to-delete = <b>Удалить тег?</b>
    { $tag }

    Он снимется с задач ({ $tasks }) и с людей ({ $members }). Кто получил задачу только через этот тег и ещё не отчитался, больше не будет её исполнителем. Сами задачи останутся.
tags-do-delete = Да, удалить
toast-tag-deleted = Тег удалён: { $name }
