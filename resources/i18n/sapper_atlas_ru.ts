<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>Ask</name>
    <message>
        <source>Sapper Atlas</source>
        <translation>Sapper Atlas</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>With the built-in records, to edit and add to</source>
        <translation>Со встроенными записями, которые можно править и дополнять</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пустой</translation>
    </message>
    <message>
        <source>Exercise: everything in it is made up</source>
        <translation>Учение: всё в нём вымышлено</translation>
    </message>
    <message>
        <source>An exercise is marked EXERCISE on screen and on every export, and stays one for ever.</source>
        <translation>Учение помечено словом EXERCISE на экране и в каждом экспорте и остаётся учением навсегда.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Projects (*.gpkg);;All files (*)</source>
        <translation>Проекты (*.gpkg);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>AtlasWindow</name>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>Контингенты</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Show the &amp;built-in atlas</source>
        <translation>Показать &amp;встроенный атлас</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Восстановить &amp;резервную копию…</translation>
    </message>
    <message>
        <source>&amp;Check the project…</source>
        <translation>&amp;Проверить проект…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>Экспорт &amp;изображения…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Find or go to</source>
        <translation>&amp;Найти или перейти</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Снять выделение</translation>
    </message>
    <message>
        <source>Select with a &amp;box</source>
        <translation>Выбрать &amp;рамкой</translation>
    </message>
    <message>
        <source>Select with a &amp;lasso</source>
        <translation>Выбрать &amp;лассо</translation>
    </message>
    <message>
        <source>Theatre &amp;Kursk</source>
        <translation>Регион &amp;Курск</translation>
    </message>
    <message>
        <source>Theatre &amp;Laos</source>
        <translation>Регион &amp;Лаос</translation>
    </message>
    <message>
        <source>&amp;World</source>
        <translation>&amp;Мир</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ум&amp;еньшить</translation>
    </message>
    <message>
        <source>Zoom to a &amp;box</source>
        <translation>Приблизить &amp;рамкой</translation>
    </message>
    <message>
        <source>Enter the &amp;scale</source>
        <translation>Ввести &amp;масштаб</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>&amp;Предыдущий вид</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>&amp;Следующий вид</translation>
    </message>
    <message>
        <source>&amp;Fit the theatre</source>
        <translation>&amp;Показать весь регион</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>&amp;Градусная сетка</translation>
    </message>
    <message>
        <source>&amp;MGRS grid</source>
        <translation>Сетка &amp;MGRS</translation>
    </message>
    <message>
        <source>&amp;Add a file as a layer…</source>
        <translation>Добавить файл &amp;слоем…</translation>
    </message>
    <message>
        <source>Re&amp;move the chosen layer</source>
        <translation>У&amp;брать выбранный слой</translation>
    </message>
    <message>
        <source>Workspace &amp;Analyse</source>
        <translation>Рабочее пространство: &amp;анализ</translation>
    </message>
    <message>
        <source>Workspace &amp;Brief</source>
        <translation>Рабочее пространство: &amp;доклад</translation>
    </message>
    <message>
        <source>Workspace &amp;Train</source>
        <translation>Рабочее пространство: &amp;обучение</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Диагностика</translation>
    </message>
    <message>
        <source>&amp;Data and licences</source>
        <translation>&amp;Данные и лицензии</translation>
    </message>
    <message>
        <source>&amp;About Sapper Atlas</source>
        <translation>&amp;О программе Sapper Atlas</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Проект</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Н&amp;едавние</translation>
    </message>
    <message>
        <source>Map tools</source>
        <translation>Инструменты карты</translation>
    </message>
    <message>
        <source>Built-in atlas, read-only</source>
        <translation>Встроенный атлас, только чтение</translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation> (только чтение)</translation>
    </message>
    <message>
        <source>no project yet</source>
        <translation>проектов ещё нет</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>Данные и лицензии</translation>
    </message>
    <message>
        <source>About Sapper Atlas</source>
        <translation>О программе Sapper Atlas</translation>
    </message>
</context>
<context>
    <name>ContingentModel</name>
    <message>
        <source>Contingent</source>
        <translation>Контингент</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>To</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>Когда было</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>Лучшая оценка</translation>
    </message>
</context>
<context>
    <name>ContingentsPanel</name>
    <message>
        <source>Filter: country, status, place …</source>
        <translation>Фильтр: страна, статус, место …</translation>
    </message>
    <message>
        <source>Filter contingents</source>
        <translation>Фильтр контингентов</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>Контингенты</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>none of %1 holds all these words; clear the filter to see them</source>
        <translation>ни в одной из %1 нет всех этих слов; очистите фильтр, чтобы увидеть записи</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Making %1</source>
        <translation>Создаётся %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Открывается %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Copy written to %1</source>
        <translation>Копия записана в %1</translation>
    </message>
    <message>
        <source>Copying to %1</source>
        <translation>Копируется в %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>return to checkpoint %1</source>
        <translation>возврат к контрольной точке %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление резервной копии</translation>
    </message>
    <message>
        <source>The project as it is now is kept as a backup first.</source>
        <translation>Сначала нынешнее состояние проекта сохраняется как резервная копия.</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made every 30 minutes while the project changes.</source>
        <translation>Резервных копий ещё нет; пока проект меняется, копия делается каждые 30 минут.</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Восстанавливается %1</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Проверка %1</translation>
    </message>
    <message>
        <source>Every record and every journal entry is as it was written.</source>
        <translation>Каждая запись и каждая строка журнала такие, какими были записаны.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… и ещё %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Проверяется %1</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>Резервное копирование %1</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPanel</name>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Drawing the last frame</source>
        <translation>Отрисовка последнего кадра</translation>
    </message>
    <message>
        <source>Found no room</source>
        <translation>Не поместилось</translation>
    </message>
    <message>
        <source>names</source>
        <translation>названия</translation>
    </message>
    <message>
        <source>cards of contingents</source>
        <translation>карточки контингентов</translation>
    </message>
    <message>
        <source>Features of your layers</source>
        <translation>Объекты ваших слоёв</translation>
    </message>
    <message>
        <source>Memory of the program</source>
        <translation>Память программы</translation>
    </message>
    <message>
        <source>not known on this system</source>
        <translation>в этой системе неизвестно</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Extents of contingents</source>
        <translation>Районы контингентов</translation>
    </message>
    <message>
        <source>Dates, legend, attribution</source>
        <translation>Даты, легенда, источники</translation>
    </message>
    <message>
        <source>Signs of hazard areas</source>
        <translation>Знаки опасных районов</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Letters of the MGRS grid</source>
        <translation>Буквы сетки MGRS</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>Открепить или закрепить панель</translation>
    </message>
    <message>
        <source>Close this panel; the View menu shows it again</source>
        <translation>Закрыть панель; вернуть её можно через меню «Вид»</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Экспорт изображения</translation>
    </message>
    <message>
        <source>Picture written to %1</source>
        <translation>Изображение записано в %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>запись %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Экспорт изображения</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <translation>%1 книжный</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <translation>%1 альбомный</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Dots per inch (PNG)</source>
        <translation>Точек на дюйм (PNG)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, scale 1 : %3</source>
        <translation>%1 × %2 пикселей, масштаб 1 : %3</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Sapper Atlas %1</source>
        <translation>Sapper Atlas %1</translation>
    </message>
    <message>
        <source>An offline atlas of demining contingents: who says what, when, and how well it is sourced.</source>
        <translation>Автономный атлас контингентов, занятых разминированием: кто, что и когда утверждает и насколько это подкреплено источниками.</translation>
    </message>
    <message>
        <source>Boundaries do not imply endorsement. Overview maps, not for navigation or clearance.</source>
        <translation>Изображение границ не означает их признания. Обзорные карты, не для навигации и не для очистки местности.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program makes no network call.</source>
        <translation>Данные не покидают этот компьютер: программа не обращается к сети.</translation>
    </message>
    <message>
        <source>Positions of contingents: geoBoundaries / National Geographic Department of Lao PDR / OCHA, CC BY 3.0 IGO; © OpenStreetMap contributors, ODbL; GeoNames, CC BY 4.0</source>
        <translation>Положение контингентов: geoBoundaries / National Geographic Department of Lao PDR / OCHA, CC BY 3.0 IGO; © участники OpenStreetMap, ODbL; GeoNames, CC BY 4.0</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License 1.1</source>
        <translation>Шрифты: Noto, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Licences and sources in full: %1</source>
        <translation>Лицензии и источники полностью: %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>возвращено</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Only the selected record</source>
        <translation>Только выбранная запись</translation>
    </message>
    <message>
        <source>Put back as of this entry</source>
        <translation>Вернуть как в этой строке</translation>
    </message>
    <message>
        <source>Make the record what it was right after this entry; can be undone</source>
        <translation>Сделать запись такой, какой она была сразу после этой строки; можно отменить</translation>
    </message>
    <message>
        <source>History of the project</source>
        <translation>История проекта</translation>
    </message>
    <message>
        <source>Name for a checkpoint</source>
        <translation>Имя контрольной точки</translation>
    </message>
    <message>
        <source>Set checkpoint</source>
        <translation>Поставить точку</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Контрольные точки</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Show the records as they were then; changes nothing</source>
        <translation>Показать записи такими, какими они были; ничего не меняет</translation>
    </message>
    <message>
        <source>Return to it</source>
        <translation>Вернуться к ней</translation>
    </message>
    <message>
        <source>Make every record what it was then, as one edit that can be undone</source>
        <translation>Сделать все записи такими, какими они были тогда, одной правкой, которую можно отменить</translation>
    </message>
    <message>
        <source>no checkpoints yet</source>
        <translation>точек ещё нет</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>К настоящему</translation>
    </message>
    <message>
        <source>The built-in atlas has no history. New project makes a copy that keeps one.</source>
        <translation>У встроенного атласа нет истории. «Новый проект» создаёт копию, которая её ведёт.</translation>
    </message>
    <message>
        <source>No edit yet.</source>
        <translation>Правок ещё нет.</translation>
    </message>
</context>
<context>
    <name>LayerDesk</name>
    <message>
        <source>Add a file as a layer</source>
        <translation>Добавить файл слоем</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>чтение %1</translation>
    </message>
    <message>
        <source>%1: %2 × %3 pixels, drawn on the land below all lines</source>
        <translation>%1: %2 × %3 пикселей, показан на суше под всеми линиями</translation>
    </message>
    <message>
        <source>Choose a layer of yours in the layer list first</source>
        <translation>Сначала выберите в списке слоёв свой слой</translation>
    </message>
    <message>
        <source>%1 is no longer shown</source>
        <translation>%1 больше не показывается</translation>
    </message>
    <message>
        <source>preparing %1</source>
        <translation>подготовка %1</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>shown</source>
        <translation>показан</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыт</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>Контингенты</translation>
    </message>
    <message>
        <source>Place names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation>Градусная сетка</translation>
    </message>
    <message>
        <source>Hazard areas</source>
        <translation>Опасные районы</translation>
    </message>
    <message>
        <source>MGRS grid</source>
        <translation>Сетка MGRS</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Rivers, lakes</source>
        <translation>Реки, озёра</translation>
    </message>
    <message>
        <source>Land and sea</source>
        <translation>Суша и море</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>%1: all %2 features drawn</source>
        <translation>%1: показаны все объекты (%2)</translation>
    </message>
    <message>
        <source>%1: %3 of %2 features drawn; left out: %4</source>
        <translation>%1: показано объектов: %3 из %2; опущено: %4</translation>
    </message>
    <message>
        <source>%1: the file holds no features</source>
        <translation>%1: в файле нет объектов</translation>
    </message>
    <message>
        <source>%1 without geometry</source>
        <translation>%1 без геометрии</translation>
    </message>
    <message>
        <source>%1 with coordinates that are no numbers</source>
        <translation>%1 с координатами, которые не являются числами</translation>
    </message>
    <message>
        <source>%1 with broken geometry</source>
        <translation>%1 с повреждённой геометрией</translation>
    </message>
    <message>
        <source>%1 nested too deep</source>
        <translation>%1 со слишком глубокой вложенностью</translation>
    </message>
    <message>
        <source>%1 made of curves</source>
        <translation>%1 из кривых</translation>
    </message>
    <message>
        <source>%1 shapes lie where this map cannot show them</source>
        <translation>фигур вне пределов этой карты: %1</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Layers, from top to bottom</source>
        <translation>Слои, сверху вниз</translation>
    </message>
    <message>
        <source>Move the layer up</source>
        <translation>Переместить слой выше</translation>
    </message>
    <message>
        <source>Move the layer down</source>
        <translation>Переместить слой ниже</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Непрозрачность</translation>
    </message>
    <message>
        <source>Opacity of the chosen layer in per cent</source>
        <translation>Непрозрачность выбранного слоя в процентах</translation>
    </message>
    <message>
        <source>Opacity of the chosen layer; for layers from your files</source>
        <translation>Непрозрачность выбранного слоя; для слоёв из ваших файлов</translation>
    </message>
    <message>
        <source>Overview map. Borders are accurate to kilometres. Not for navigation or clearance.</source>
        <translation>Обзорная карта. Границы показаны с точностью до километров. Не для навигации и не для очистки местности.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>%1 affirmed by a second party</source>
        <translation>по данным двух сторон: %1</translation>
    </message>
    <message>
        <source>%1 reported by one party only</source>
        <translation>по данным одной стороны: %1</translation>
    </message>
    <message>
        <source>True on %1</source>
        <translation>Обстановка на %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Просмотр: «%1»</translation>
    </message>
    <message>
        <source>as known on %1 · %2</source>
        <translation>по данным на %1 · %2</translation>
    </message>
    <message>
        <source>, combat troops not counted</source>
        <translation>, боевые части не учтены</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, начало: %1</translation>
    </message>
    <message>
        <source>Drawn as known</source>
        <translation>Показано так, как известно</translation>
    </message>
    <message>
        <source>N</source>
        <translation>С</translation>
    </message>
    <message>
        <source>EXERCISE: not real</source>
        <translation>EXERCISE: учение, не настоящее</translation>
    </message>
    <message>
        <source>Boundaries do not imply endorsement</source>
        <translation>Изображение границ не означает их признания</translation>
    </message>
    <message>
        <source>Overview, not for navigation or clearance</source>
        <translation>Обзорная карта, не для навигации и не для очистки местности</translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <translation>Слой: %1</translation>
    </message>
    <message>
        <source>no room for: %1</source>
        <translation>не поместились: %1</translation>
    </message>
    <message>
        <source>contingents are hidden</source>
        <translation>контингенты скрыты</translation>
    </message>
    <message>
        <source>affirmed by a second party</source>
        <translation>подтверждено второй стороной</translation>
    </message>
    <message>
        <source>reported by one party only</source>
        <translation>сообщает только одна сторона</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>объявлено</translation>
    </message>
    <message>
        <source>denied by sender or host</source>
        <translation>отрицает отправитель или принимающая сторона</translation>
    </message>
    <message>
        <source>who sends to whom, not a route</source>
        <translation>кто кому направляет, не маршрут</translation>
    </message>
    <message>
        <source>district named, outline not loaded: r 20 km</source>
        <translation>назван район, его граница не загружена: радиус 20 км</translation>
    </message>
    <message>
        <source>no contingent at this date</source>
        <translation>на эту дату контингентов нет</translation>
    </message>
    <message>
        <source>no contingent in this part</source>
        <translation>в этой части контингентов нет</translation>
    </message>
    <message>
        <source>SHA, suspected hazardous area</source>
        <translation>SHA, предположительно опасный район</translation>
    </message>
    <message>
        <source>CHA, confirmed hazardous area</source>
        <translation>CHA, подтверждённый опасный район</translation>
    </message>
    <message>
        <source>cancelled after survey</source>
        <translation>исключён после обследования</translation>
    </message>
    <message>
        <source>reduced after technical survey</source>
        <translation>сокращён после технического обследования</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>очищен</translation>
    </message>
    <message>
        <source>hatching and signs are this program&apos;s own</source>
        <translation>штриховка и знаки приняты в этой программе</translation>
    </message>
    <message>
        <source>%1 to %2 points per km², logarithmic</source>
        <translation>от %1 до %2 точек на км², логарифмически</translation>
    </message>
    <message>
        <source>counted in cells of %1 m</source>
        <translation>подсчёт в ячейках по %1 м</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>In %1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>each click shows the next</source>
        <translation>каждый щелчок показывает следующий</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Точка %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Линия %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Площадь %1</translation>
    </message>
    <message>
        <source>%1 of more than %2 here</source>
        <translation>%1 из более чем %2 здесь</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 из %2 здесь</translation>
    </message>
    <message>
        <source>No layer of yours is shown; add a file as a layer first (Ctrl+L)</source>
        <translation>Ваших слоёв на карте нет; сначала добавьте файл как слой (Ctrl+L)</translation>
    </message>
    <message>
        <source>selecting</source>
        <translation>выбор</translation>
    </message>
    <message>
        <source>%1 features lie whole inside</source>
        <translation>целиком внутри объектов: %1</translation>
    </message>
    <message>
        <source>No feature lies whole inside</source>
        <translation>Ни один объект не лежит внутри целиком</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>grouped by what they are about</source>
        <translation>сгруппированы по предмету</translation>
    </message>
    <message>
        <source>No amount is reported: neither strength, area nor items.</source>
        <translation>Количественные данные не сообщаются: ни численность, ни площадь, ни число предметов.</translation>
    </message>
    <message>
        <source>contradict each other in part</source>
        <translation>частично противоречат друг другу</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <translation>противоречат друг другу</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>%1 rival values</source>
        <translation>расходящихся значений: %1</translation>
    </message>
    <message>
        <source>said on %1</source>
        <translation>сказано: %1</translation>
    </message>
    <message>
        <source>show this source</source>
        <translation>показать этот источник</translation>
    </message>
    <message>
        <source>This record is not there at the dates shown.</source>
        <translation>На показанные даты этой записи нет.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>Когда было</translation>
    </message>
    <message>
        <source>to the city</source>
        <translation>с точностью до города</translation>
    </message>
    <message>
        <source>to the district, not a work site</source>
        <translation>с точностью до района, не место работ</translation>
    </message>
    <message>
        <source>to the region</source>
        <translation>с точностью до области или провинции</translation>
    </message>
    <message>
        <source>to the country</source>
        <translation>с точностью до страны</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>context only: never counted with demining</source>
        <translation>только для контекста: в разминирование не засчитывается</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>Прочие утверждения</translation>
    </message>
    <message>
        <source>Nobody had spoken of this by %1.</source>
        <translation>До %1 об этом никто не говорил.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Утверждение %1</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>show this record</source>
        <translation>показать эту запись</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Источник %1</translation>
    </message>
    <message>
        <source>Claims that rest on it</source>
        <translation>Утверждения, которые на нём основаны</translation>
    </message>
    <message>
        <source>APP-6 symbol</source>
        <translation>Условный знак APP-6</translation>
    </message>
    <message>
        <source>affirmed by %1</source>
        <translation>подтверждают: %1</translation>
    </message>
    <message>
        <source>statements of one party only (%1)</source>
        <translation>заявления только одной стороны (%1)</translation>
    </message>
    <message>
        <source>said by %1; no second party affirms it</source>
        <translation>заявляют: %1; второй стороной не подтверждено</translation>
    </message>
    <message>
        <source>Who says it is so</source>
        <translation>Кто это утверждает</translation>
    </message>
    <message>
        <source>Ordnance reported</source>
        <translation>Боеприпасы (сообщается)</translation>
    </message>
    <message>
        <source>Equipment reported</source>
        <translation>Оснащение (сообщается)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>The program never opens an address; copy it</source>
        <translation>Программа никогда не открывает адреса; скопируйте его</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>copy the address</source>
        <translation>копировать адрес</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Click a card on the map or a row in the list below, or search with Ctrl+K. You will see who says what about a contingent, when, and how well it is sourced.</source>
        <translation>Щёлкните карточку на карте или строку в списке внизу либо воспользуйтесь поиском (Ctrl+K). Вы увидите, кто, что и когда утверждает о контингенте и насколько это подкреплено источниками.</translation>
    </message>
    <message>
        <source>This is the built-in atlas. Look around; New project makes a copy you can edit.</source>
        <translation>Это встроенный атлас. Осмотритесь; «Новый проект» создаёт копию, которую можно править.</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Scale of the map</source>
        <translation>Масштаб карты</translation>
    </message>
    <message>
        <source>Scale at the centre of the map; type another one, as 1:250000 (Ctrl+R)</source>
        <translation>Масштаб в центре карты; введите другой, например 1:250000 (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search, or go to: place, record, 48Q…, 17°52′N …, &gt; command</source>
        <translation>Поиск или переход: место, запись, 48Q…, 17°52′N …, &gt; команда</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Поиск или переход</translation>
    </message>
    <message>
        <source>Search or go to (Ctrl+K)</source>
        <translation>Поиск или переход (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>По запросу «%1» ничего не найдено</translation>
    </message>
    <message>
        <source>Try another spelling</source>
        <translation>Попробуйте другое написание</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>contingent</source>
        <translation>контингент</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
</context>
<context>
    <name>ShadeRow</name>
    <message>
        <source>Shade by</source>
        <translation>Раскраска по</translation>
    </message>
    <message>
        <source>Column that shades the chosen layer</source>
        <translation>Столбец, по которому раскрашен выбранный слой</translation>
    </message>
    <message>
        <source>Shade areas and size points by a column of numbers; for layers from your files</source>
        <translation>Раскраска площадей и размер точек по числовому столбцу; для слоёв из ваших файлов</translation>
    </message>
    <message>
        <source>one colour</source>
        <translation>один цвет</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Position under the cursor; click for another notation</source>
        <translation>Положение под курсором; щёлкните, чтобы сменить формат координат</translation>
    </message>
    <message>
        <source>Position under the cursor</source>
        <translation>Положение под курсором</translation>
    </message>
    <message>
        <source>%1 jobs: %2</source>
        <translation>Задач: %1. %2</translation>
    </message>
    <message>
        <source>0 jobs</source>
        <translation>Задач: 0</translation>
    </message>
    <message>
        <source>built-in atlas, read-only</source>
        <translation>встроенный атлас, только чтение</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сохранено %1</translation>
    </message>
    <message>
        <source>looking at “%1”, nothing can be changed</source>
        <translation>просмотр «%1», ничего нельзя изменить</translation>
    </message>
    <message>
        <source>no MGRS here</source>
        <translation>здесь нет MGRS</translation>
    </message>
    <message>
        <source>move over the map</source>
        <translation>наведите курсор на карту</translation>
    </message>
    <message>
        <source>equal-area, Kursk</source>
        <translation>равновеликая, Курск</translation>
    </message>
    <message>
        <source>equal-area, Laos</source>
        <translation>равновеликая, Лаос</translation>
    </message>
    <message>
        <source>equal-area, world</source>
        <translation>равновеликая, мир</translation>
    </message>
    <message>
        <source>%1 is out of reach; this is the nearest scale</source>
        <translation>%1 вне пределов; показан ближайший масштаб</translation>
    </message>
    <message>
        <source>“%1” is no scale; write for example 1:250000, 250 000 or 250k</source>
        <translation>«%1» — не масштаб; введите, например, 1:250000, 250 000 или 250k</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>ничего не выбрано</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>выбрано: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workspaces, search, theatres</source>
        <translation>Рабочие пространства, поиск, регионы</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Kursk</source>
        <translation>Курск</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Мир</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>отрицается</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year by itself</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>весна %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>лето %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>осень %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>зима %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>dates not stated</source>
        <translation>даты не указаны</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>количество неизвестно</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>более %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>%1 at the peak</source>
        <translation>%1 на пике</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 по плану</translation>
    </message>
    <message>
        <source>strength not reported</source>
        <translation>численность не сообщается</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>1 contingent</source>
        <translation>контингентов: 1</translation>
    </message>
    <message>
        <source>%1 contingents</source>
        <translation>контингентов: %1</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не сообщается</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>объявлено</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>сообщается</translation>
    </message>
    <message>
        <source>confirmed by one side</source>
        <translation>подтверждено одной стороной</translation>
    </message>
    <message>
        <source>confirmed by both</source>
        <translation>подтверждено обеими сторонами</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 га</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 м</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 т</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>место не указано</translation>
    </message>
    <message>
        <source>%1, district not stated</source>
        <translation>%1, район не указан</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>district, region</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no amounts</source>
        <translation>нет количественных данных</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>полностью надёжен</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>обычно надёжен</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>довольно надёжен</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>обычно ненадёжен</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>ненадёжен</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>надёжность оценить нельзя</translation>
    </message>
    <message>
        <source>confirmed by other independent sources</source>
        <translation>подтверждено другими независимыми источниками</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>вероятно, достоверно</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>возможно, достоверно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>маловероятно</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>достоверность оценить нельзя</translation>
    </message>
    <message>
        <source>not graded yet</source>
        <translation>ещё не оценено</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>утверждает</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>отрицает</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>сообщает</translation>
    </message>
    <message>
        <source>assesses</source>
        <translation>оценивает</translation>
    </message>
    <message>
        <source>speculates</source>
        <translation>предполагает</translation>
    </message>
    <message>
        <source>omits</source>
        <translation>умалчивает</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>подтверждает</translation>
    </message>
    <message>
        <source>does not mention</source>
        <translation>не упоминает</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>планируется</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>in general</source>
        <translation>в целом</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>Own losses, killed</source>
        <translation>Собственные потери: погибшие</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Обучено людей</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Items destroyed</source>
        <translation>Уничтожено взрывоопасных предметов</translation>
    </message>
    <message>
        <source>Working depth</source>
        <translation>Глубина работ</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <source>surveyed</source>
        <translation>обследовано</translation>
    </message>
    <message>
        <source>confirmed hazardous</source>
        <translation>опасность подтверждена</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>очищено</translation>
    </message>
    <message>
        <source>“demined”, not defined</source>
        <translation>«разминировано», без определения</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>промежуточные данные</translation>
    </message>
    <message>
        <source>final</source>
        <translation>итоговые данные</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>нарастающим итогом</translation>
    </message>
    <message>
        <source>in a period</source>
        <translation>за период</translation>
    </message>
</context>
</TS>
