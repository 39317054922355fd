<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>Ask</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 уже есть. Заменить?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Sapper Atlas</source>
        <translation>Sapper Atlas</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Продолжить ввод</translation>
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
        <source>&amp;Import a file…</source>
        <translation>И&amp;мпорт файла…</translation>
    </message>
    <message>
        <source>Export &amp;records…</source>
        <translation>Экспорт &amp;записей…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>Экспорт &amp;изображения…</translation>
    </message>
    <message>
        <source>Briefing s&amp;heet…</source>
        <translation>&amp;Лист для доклада…</translation>
    </message>
    <message>
        <source>S&amp;tored sheets…</source>
        <translation>Со&amp;хранённые листы…</translation>
    </message>
    <message>
        <source>Open the state &amp;behind a sheet…</source>
        <translation>Открыть состояние, стоящее &amp;за листом…</translation>
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
        <source>New &amp;claim…</source>
        <translation>Новое &amp;утверждение…</translation>
    </message>
    <message>
        <source>New &amp;source…</source>
        <translation>Новый &amp;источник…</translation>
    </message>
    <message>
        <source>New con&amp;tingent…</source>
        <translation>Новый &amp;контингент…</translation>
    </message>
    <message>
        <source>New &amp;event…</source>
        <translation>Новое со&amp;бытие…</translation>
    </message>
    <message>
        <source>New se&amp;ries…</source>
        <translation>Новый &amp;ряд…</translation>
    </message>
    <message>
        <source>New t&amp;opic…</source>
        <translation>Новая т&amp;ема…</translation>
    </message>
    <message>
        <source>New fi&amp;gure…</source>
        <translation>Новое &amp;число…</translation>
    </message>
    <message>
        <source>Edit a figure…</source>
        <translation>Изменить число…</translation>
    </message>
    <message>
        <source>Remove a figure…</source>
        <translation>Удалить число…</translation>
    </message>
    <message>
        <source>&amp;Paste a table of claims…</source>
        <translation>&amp;Вставить таблицу утверждений…</translation>
    </message>
    <message>
        <source>&amp;Which rival value leads…</source>
        <translation>Какое из спорных значений &amp;ведёт…</translation>
    </message>
    <message>
        <source>E&amp;dit the selected record…</source>
        <translation>&amp;Изменить выбранную запись…</translation>
    </message>
    <message>
        <source>Re&amp;move the selected record</source>
        <translation>&amp;Удалить выбранную запись</translation>
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
        <source>&amp;Draw a hazardous area</source>
        <translation>&amp;Нарисовать опасный участок</translation>
    </message>
    <message>
        <source>&amp;Turning points of a survey form…</source>
        <translation>Поворотные &amp;точки бланка…</translation>
    </message>
    <message>
        <source>Outline from a &amp;track or list of vertices…</source>
        <translation>Контур из трека или &amp;списка вершин…</translation>
    </message>
    <message>
        <source>&amp;Release a part of the selected area</source>
        <translation>&amp;Освободить часть выбранного участка</translation>
    </message>
    <message>
        <source>Confirm a part of the se&amp;lected area…</source>
        <translation>Подтвердить часть в&amp;ыбранного участка…</translation>
    </message>
    <message>
        <source>Reopen &amp;ground of the selected part…</source>
        <translation>Снова признать опасной &amp;местность выбранной части…</translation>
    </message>
    <message>
        <source>Edit the &amp;outline of the selected area</source>
        <translation>Изменить &amp;контур выбранного участка</translation>
    </message>
    <message>
        <source>&amp;Corridor along a line…</source>
        <translation>Коридор вдоль &amp;линии…</translation>
    </message>
    <message>
        <source>Draw a guide l&amp;ine…</source>
        <translation>Провести направляющую ли&amp;нию…</translation>
    </message>
    <message>
        <source>Remove a guide line…</source>
        <translation>Убрать направляющую линию…</translation>
    </message>
    <message>
        <source>&amp;Split along a line…</source>
        <translation>&amp;Разделить по линии…</translation>
    </message>
    <message>
        <source>&amp;Merge with a neighbour…</source>
        <translation>Объ&amp;единить с соседним…</translation>
    </message>
    <message>
        <source>Clip to a &amp;neighbour…</source>
        <translation>О&amp;брезать по соседнему…</translation>
    </message>
    <message>
        <source>Res&amp;hape the border…</source>
        <translation>Изменить &amp;границу…</translation>
    </message>
    <message>
        <source>Cut &amp;out a hole…</source>
        <translation>&amp;Вырезать отверстие…</translation>
    </message>
    <message>
        <source>&amp;Add a part…</source>
        <translation>&amp;Добавить часть…</translation>
    </message>
    <message>
        <source>&amp;Widen or narrow…</source>
        <translation>Рас&amp;ширить или сузить…</translation>
    </message>
    <message>
        <source>S&amp;implify…</source>
        <translation>Упрост&amp;ить…</translation>
    </message>
    <message>
        <source>Enter a progress re&amp;port…</source>
        <translation>Внести от&amp;чёт о работе…</translation>
    </message>
    <message>
        <source>Enter a de&amp;vice…</source>
        <translation>Внести &amp;предмет…</translation>
    </message>
    <message>
        <source>&amp;Make up practice areas</source>
        <translation>Создать &amp;учебные участки</translation>
    </message>
    <message>
        <source>Ta&amp;ble of records</source>
        <translation>&amp;Таблица записей</translation>
    </message>
    <message>
        <source>&amp;Check the areas</source>
        <translation>&amp;Проверить участки</translation>
    </message>
    <message>
        <source>C&amp;ertificate of the selected area…</source>
        <translation>&amp;Акт по выбранному участку…</translation>
    </message>
    <message>
        <source>Report of the &amp;findings…</source>
        <translation>Отчёт о &amp;замечаниях…</translation>
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
        <source>Mission &amp;mirror</source>
        <translation>Сопос&amp;тавление миссий</translation>
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
        <source>&amp;Present</source>
        <translation>&amp;Показ</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Next &amp;signs for hazardous ground</source>
        <translation>Другие &amp;знаки опасной местности</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Диагностика</translation>
    </message>
    <message>
        <source>&amp;Tour: two missions in ten minutes</source>
        <translation>&amp;Обзор: две миссии за десять минут</translation>
    </message>
    <message>
        <source>&amp;Practice on made-up ground</source>
        <translation>&amp;Упражнение на вымышленной местности</translation>
    </message>
    <message>
        <source>&amp;Reset the practice project…</source>
        <translation>&amp;Сбросить учебный проект…</translation>
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
        <source>Report of the findings</source>
        <translation>Отчёт о замечаниях</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
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
        <source>&amp;Areas</source>
        <translation>&amp;Участки</translation>
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
        <source>corner</source>
        <translation>угол</translation>
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
    <name>BehindDialog</name>
    <message>
        <source>Open the state behind a sheet</source>
        <translation>Открыть состояние, стоящее за листом</translation>
    </message>
    <message>
        <source>Code or file</source>
        <translation>Код или файл</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Type the code at the foot of the sheet, or choose the file. Dashes and small letters do not matter. The window turns to the theatre, extent, dates and groups of the sheet.</source>
        <translation>Введите код внизу листа или выберите файл. Дефисы и строчные буквы значения не имеют. Окно перейдёт к региону, охвату, датам и группам листа.</translation>
    </message>
</context>
<context>
    <name>BehindView</name>
    <message>
        <source>Back to the seasons</source>
        <translation>Назад к сезонам</translation>
    </message>
    <message>
        <source>Claims behind the cell</source>
        <translation>Утверждения, стоящие за ячейкой</translation>
    </message>
    <message>
        <source>1 claim or statement</source>
        <translation>1 утверждение или заявление</translation>
    </message>
    <message>
        <source>%1 claims and statements</source>
        <translation>утверждений и заявлений: %1</translation>
    </message>
    <message>
        <source>a click opens the record</source>
        <translation>щелчок открывает запись</translation>
    </message>
    <message>
        <source>Nobody has said anything of this: it is not reported, which is not 0.</source>
        <translation>Об этом никто ничего не говорил: не сообщается — это не 0.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Select a hazardous area with an outline first.</source>
        <translation>Сначала выберите опасный участок с контуром.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Completion certificate: %1</source>
        <translation>Акт о завершении работ: %1</translation>
    </message>
    <message>
        <source>Handover certificate: %1</source>
        <translation>Акт о передаче: %1</translation>
    </message>
    <message>
        <source>State of %1: not complete</source>
        <translation>Состояние %1: не завершено</translation>
    </message>
    <message>
        <source>%1 remain hazardous. This is no certificate of completion.</source>
        <translation>Опасными остаются %1. Это не акт о завершении работ.</translation>
    </message>
    <message>
        <source>Where the outline comes from, as it was typed or read</source>
        <translation>Откуда контур: так, как введено или прочитано</translation>
    </message>
    <message>
        <source>It says what was recorded, by whom and when. Beyond that it proves nothing.</source>
        <translation>Здесь сказано, что записано, кем и когда. Сверх этого документ ничего не доказывает.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>От исполнителя работ</translation>
    </message>
    <message>
        <source>For the authority</source>
        <translation>От уполномоченного органа</translation>
    </message>
    <message>
        <source>For the users of the land</source>
        <translation>От пользователей земли</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Имя и подпись</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Учтён как</translation>
    </message>
    <message>
        <source>A point inside</source>
        <translation>Точка внутри</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Как записано</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Земля</translation>
    </message>
    <message>
        <source>Work and finds</source>
        <translation>Работы и находки</translation>
    </message>
    <message>
        <source>%1 progress reports; person-hours: %2; searched: %3</source>
        <translation>Отчётов о работе: %1; человеко-часов: %2; осмотрено: %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>No device is recorded.</source>
        <translation>Предметов не записано.</translation>
    </message>
    <message>
        <source>Part − hole</source>
        <translation>Часть − отверстие</translation>
    </message>
    <message>
        <source>WGS 84, degrees</source>
        <translation>WGS 84, градусы</translation>
    </message>
    <message>
        <source>and %1 more, which an export of the area lists</source>
        <translation>и ещё %1, они в экспорте участка</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Drawing a chart</source>
        <translation>Построение графика</translation>
    </message>
    <message>
        <source>The chart cannot be drawn: %1</source>
        <translation>График построить нельзя: %1</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>%1 matched fields: %2 reported on both sides, %3 not comparable; nothing is added up</source>
        <translation>сопоставленных полей: %1; сообщается с обеих сторон: %2, несопоставимо: %3; ничего не суммируется</translation>
    </message>
    <message>
        <source>Nothing to compare at these dates</source>
        <translation>На эти даты сравнивать нечего</translation>
    </message>
    <message>
        <source>One group is empty at the dates shown: %1. Choose another group, or another date.</source>
        <translation>На показанные даты одна группа пуста: %1. Выберите другую группу или другую дату.</translation>
    </message>
    <message>
        <source>Not compared, though both sides state something: %1. The reason stands in the row.</source>
        <translation>Не сравнивается, хотя обе стороны что-то указывают: %1. Причина указана в строке.</translation>
    </message>
    <message>
        <source>Matched fields</source>
        <translation>Сопоставленные поля</translation>
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
        <source>Contingents</source>
        <translation>Контингенты</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Снять фильтры</translation>
    </message>
    <message>
        <source>Show all contingents again</source>
        <translation>Снова показать все контингенты</translation>
    </message>
    <message>
        <source>Looking through the list …</source>
        <translation>Просматривается список…</translation>
    </message>
    <message>
        <source>%1 at the dates shown, but none meets: %2</source>
        <translation>На показанные даты: %1, но ни один не отвечает условию: %2</translation>
    </message>
    <message>
        <source>No contingent at the dates shown. Move the dates on the timeline, or show any time.</source>
        <translation>На показанные даты контингентов нет. Сдвиньте даты на шкале времени или покажите всё время.</translation>
    </message>
</context>
<context>
    <name>ContradictionModel</name>
    <message>
        <source>What is at issue</source>
        <translation>Предмет спора</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Одна сторона</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>%1 rival values</source>
        <translation>соперничающих значений: %1</translation>
    </message>
    <message>
        <source>set against each other</source>
        <translation>противопоставлены</translation>
    </message>
    <message>
        <source>asserted and denied</source>
        <translation>утверждается и отрицается</translation>
    </message>
    <message>
        <source>repeated by %1</source>
        <translation>повторено: %1</translation>
    </message>
</context>
<context>
    <name>ContradictionsPanel</name>
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Disagreements: %1. A row selects the record it is about.</source>
        <translation>Разногласий: %1. Строка выбирает запись, о которой речь.</translation>
    </message>
    <message>
        <source>Nothing is contradicted. A second value of the same thing, or a denial, would stand here.</source>
        <translation>Противоречий нет. Здесь стояло бы второе значение того же или опровержение.</translation>
    </message>
    <message>
        <source>As known on %1.</source>
        <translation>По данным на %1.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Attach a copy of the source</source>
        <translation>Приложить копию источника</translation>
    </message>
    <message>
        <source>Kept %1 as a copy of %2. Undo (Ctrl+Z) takes it away again.</source>
        <translation>%1 сохранён как копия %2. Отмена (Ctrl+Z) уберёт его.</translation>
    </message>
    <message>
        <source>Save the kept copy</source>
        <translation>Сохранить копию в файл</translation>
    </message>
    <message>
        <source>%1 is the open project itself; choose another name.</source>
        <translation>%1 — это сам открытый проект; выберите другое имя.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>The copy is taken away. Undo (Ctrl+Z) brings it back.</source>
        <translation>Копия убрана. Отмена (Ctrl+Z) вернёт её.</translation>
    </message>
    <message>
        <source>Only a project that is open for writing, at the present, can be changed.</source>
        <translation>Изменять можно только проект, открытый для записи, в настоящем.</translation>
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
    <name>Draw</name>
    <message>
        <source>New area</source>
        <translation>Новый участок</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>Освобождение %1</translation>
    </message>
    <message>
        <source>Confirmed part of %1</source>
        <translation>Подтверждённая часть %1</translation>
    </message>
    <message>
        <source>Reopened ground of %1</source>
        <translation>Снова опасная местность %1</translation>
    </message>
    <message>
        <source>Outline of %1</source>
        <translation>Контур %1</translation>
    </message>
    <message>
        <source>Outline from a file</source>
        <translation>Контур из файла</translation>
    </message>
    <message>
        <source>%1: has no track and no record with vertices.</source>
        <translation>%1: нет ни трека, ни записи с вершинами.</translation>
    </message>
    <message>
        <source>Leave without saving? The corners you placed are lost.</source>
        <translation>Выйти без сохранения? Поставленные углы будут потеряны.</translation>
    </message>
    <message>
        <source>Leave the drawing</source>
        <translation>Выйти из рисования</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Clip to the area</source>
        <translation>Обрезать по участку</translation>
    </message>
    <message>
        <source>Take away what lies outside of what remains of the area</source>
        <translation>Убрать то, что лежит вне оставшейся части участка</translation>
    </message>
    <message>
        <source>All that remains</source>
        <translation>Всё оставшееся</translation>
    </message>
    <message>
        <source>Release everything that is left of the area</source>
        <translation>Освободить всё, что осталось от участка</translation>
    </message>
    <message>
        <source>Take away what was not released as this part</source>
        <translation>Убрать то, что не было освобождено как эта часть</translation>
    </message>
    <message>
        <source>Clip to the part</source>
        <translation>Обрезать по части</translation>
    </message>
    <message>
        <source>The whole part</source>
        <translation>Вся часть</translation>
    </message>
    <message>
        <source>Reopen everything that was released as this part</source>
        <translation>Снова признать опасным всё, что было освобождено как эта часть</translation>
    </message>
    <message>
        <source>Confirm everything that is still suspected</source>
        <translation>Подтвердить всё, что ещё остаётся предполагаемым</translation>
    </message>
    <message>
        <source>%1 of it lie outside of what remains of %2. Clip to the area takes them away.</source>
        <translation>%1 из этого лежат вне оставшейся части %2. «Обрезать по участку» уберёт их.</translation>
    </message>
    <message>
        <source>Draw an outline first; three corners and no crossing.</source>
        <translation>Сначала нарисуйте контур: три угла и без пересечений.</translation>
    </message>
    <message>
        <source>Clipped, it would have %1 parts or holes; draw them one by one.</source>
        <translation>После обрезки будет %1 частей или отверстия; рисуйте их по одной.</translation>
    </message>
    <message>
        <source>All that remains, %1 in %2 parts or with holes: Save outline takes it whole.</source>
        <translation>Всё оставшееся, %1 в %2 частях или с отверстиями: «Сохранить контур» возьмёт целиком.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Азимут</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Координата</translation>
    </message>
    <message>
        <source>Length m</source>
        <translation>Длина, м</translation>
    </message>
    <message>
        <source>Bearing ° true</source>
        <translation>Ист. азимут °</translation>
    </message>
    <message>
        <source>“%1” is no coordinate; 17.97, 102.63 or 48Q TD 12345 67890 is one</source>
        <translation>«%1» — не координата; годится 17.97, 102.63 или 48Q TD 12345 67890</translation>
    </message>
    <message>
        <source>The first corner needs a click or a coordinate</source>
        <translation>Первый угол задаётся щелчком или координатой</translation>
    </message>
    <message>
        <source>“%1” is no number above 0</source>
        <translation>«%1» — не число больше 0</translation>
    </message>
    <message>
        <source>Length and bearing are both needed while the cursor is not over the map</source>
        <translation>Пока курсор не над картой, нужны и длина, и азимут</translation>
    </message>
    <message>
        <source>Tab: next · a coordinate places the corner · Enter with nothing typed closes</source>
        <translation>Tab — далее · координата ставит угол · пустой Enter замыкает</translation>
    </message>
    <message>
        <source>%1 corners</source>
        <translation>углов: %1</translation>
    </message>
    <message>
        <source>corner %1</source>
        <translation>угол %1</translation>
    </message>
    <message>
        <source>Fewer than 3 points.</source>
        <translation>Меньше 3 точек.</translation>
    </message>
    <message>
        <source>%1 points recorded, %2 left out</source>
        <translation>записано точек: %1, опущено: %2</translation>
    </message>
    <message>
        <source>%1 between the last point and the first, closed by a straight line</source>
        <translation>%1 между последней точкой и первой, замкнуто прямой</translation>
    </message>
    <message>
        <source>The track crosses itself; move or delete corners.</source>
        <translation>Трек пересекает себя; сдвиньте или удалите углы.</translation>
    </message>
    <message>
        <source>%1 vertices</source>
        <translation>вершин: %1</translation>
    </message>
    <message>
        <source>No outline could be made of it.</source>
        <translation>Контур из этого построить нельзя.</translation>
    </message>
    <message>
        <source>It has several parts or holes: import the file as areas instead.</source>
        <translation>Здесь несколько частей или отверстия: лучше импортируйте файл как участки.</translation>
    </message>
    <message>
        <source>Outline from %1</source>
        <translation>Контур из %1</translation>
    </message>
    <message>
        <source>Track or record of the file</source>
        <translation>Трек или запись файла</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>What was done to the points</source>
        <translation>Что сделано с точками</translation>
    </message>
    <message>
        <source>The file is only read. What was left out is listed; look at the map before you take it.</source>
        <translation>Файл только читается. Опущенное перечислено; прежде чем взять контур, посмотрите на карту.</translation>
    </message>
    <message>
        <source>⚠ crosses itself</source>
        <translation>⚠ пересекает себя</translation>
    </message>
    <message>
        <source>%1 round</source>
        <translation>по контуру %1</translation>
    </message>
    <message>
        <source>An area needs three corners; place more of them.</source>
        <translation>Участку нужны три угла; поставьте ещё.</translation>
    </message>
    <message>
        <source>All corners lie on one line, so there is no area; move one of them.</source>
        <translation>Все углы лежат на одной линии, площади нет; сдвиньте один из них.</translation>
    </message>
    <message>
        <source>The outline crosses itself at %1; move a corner, or take corners back.</source>
        <translation>Контур пересекает себя в точке %1; сдвиньте угол или верните углы назад.</translation>
    </message>
    <message>
        <source>a corner it comes back to</source>
        <translation>углу, к которому он возвращается</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>Поворотные точки</translation>
    </message>
    <message>
        <source>WGS 84, UTM, metres</source>
        <translation>WGS 84, UTM, метры</translation>
    </message>
    <message>
        <source>Type bearings and distances from a paper form, with its datum and closing error</source>
        <translation>Внести азимуты и расстояния с бумажного бланка, с датумом и невязкой</translation>
    </message>
    <message>
        <source>Turning points of a survey form…</source>
        <translation>Поворотные точки бланка…</translation>
    </message>
    <message>
        <source>corners and edges, Alt off</source>
        <translation>углы и стороны, Alt — выкл.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Периметр</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Привязка</translation>
    </message>
    <message>
        <source>Save outline</source>
        <translation>Сохранить контур</translation>
    </message>
    <message>
        <source>Close the outline and save the record (Enter over the map, Ctrl+Enter anywhere)</source>
        <translation>Замкнуть контур и сохранить запись (Enter над картой, Ctrl+Enter везде)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>End the line here (Enter or a double click)</source>
        <translation>Закончить линию здесь (Enter или двойной щелчок)</translation>
    </message>
    <message>
        <source>Corner back</source>
        <translation>Угол назад</translation>
    </message>
    <message>
        <source>Take the last corner back (Backspace)</source>
        <translation>Убрать последнюю вершину (Backspace)</translation>
    </message>
    <message>
        <source>Leave without a change (Esc over the map)</source>
        <translation>Выйти без изменений (Esc над картой)</translation>
    </message>
    <message>
        <source>Take the last step back (Backspace or Ctrl+Z)</source>
        <translation>Вернуть последний шаг (Backspace или Ctrl+Z)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave without saving (Esc over the map)</source>
        <translation>Выйти без сохранения (Esc над картой)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Distance m</source>
        <translation>Расст., м</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Восток</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Север</translation>
    </message>
    <message>
        <source>back to 1</source>
        <translation>к 1</translation>
    </message>
    <message>
        <source>close</source>
        <translation>замык.</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Углы</translation>
    </message>
    <message>
        <source>Corner after corner; Enter closes</source>
        <translation>Угол за углом; Enter замыкает</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Прямоугольник</translation>
    </message>
    <message>
        <source>Two opposite corners, sides along a bearing</source>
        <translation>Два противоположных угла, стороны по азимуту</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>The middle, then a click or a length</source>
        <translation>Центр, затем щелчок или длина</translation>
    </message>
    <message>
        <source>Sides °</source>
        <translation>Стороны °</translation>
    </message>
    <message>
        <source>True bearing of the sides of the rectangle</source>
        <translation>Истинный азимут сторон прямоугольника</translation>
    </message>
    <message>
        <source>Bearing °</source>
        <translation>Азимут °</translation>
    </message>
    <message>
        <source>Bearings and distances</source>
        <translation>Азимуты и расстояния</translation>
    </message>
    <message>
        <source>RP → SP</source>
        <translation>ОТ → НТ</translation>
    </message>
    <message>
        <source>Turning points of a survey form</source>
        <translation>Поворотные точки бланка обследования</translation>
    </message>
    <message>
        <source>true north</source>
        <translation>истинный север</translation>
    </message>
    <message>
        <source>magnetic north</source>
        <translation>магнитный север</translation>
    </message>
    <message>
        <source>bearings were read at the far end, looking back</source>
        <translation>азимуты взяты с дальнего конца, назад</translation>
    </message>
    <message>
        <source>the last leg leads back to the start point</source>
        <translation>последняя линия возвращает в начальную точку</translation>
    </message>
    <message>
        <source>distribute the closing error by the compass rule</source>
        <translation>распределить невязку по правилу компаса</translation>
    </message>
    <message>
        <source>Reference point</source>
        <translation>Опорная точка</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Датум</translation>
    </message>
    <message>
        <source>Bearings from</source>
        <translation>Азимуты от</translation>
    </message>
    <message>
        <source>Declination ° east</source>
        <translation>Склонение ° в.</translation>
    </message>
    <message>
        <source>Take as outline</source>
        <translation>Взять как контур</translation>
    </message>
    <message>
        <source>not led back, so there is no closing error</source>
        <translation>без возврата, невязки нет</translation>
    </message>
    <message>
        <source>closing error %1 on %2</source>
        <translation>невязка %1 на %2</translation>
    </message>
    <message>
        <source>change of datum to WGS 84 good to %1 m</source>
        <translation>переход к WGS 84 точен до %1 м</translation>
    </message>
    <message>
        <source>⚠ the outline crosses itself or has no area</source>
        <translation>⚠ контур пересекает себя или не имеет площади</translation>
    </message>
    <message>
        <source>Type the reference point: 17.97, 102.63 or 48Q TD 12345 67890</source>
        <translation>Введите опорную точку: 17.97, 102.63 или 48Q TD 12345 67890</translation>
    </message>
    <message>
        <source>declination</source>
        <translation>склонение</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>A row between others is empty; fill it or delete it</source>
        <translation>Строка между другими пуста; заполните или удалите её</translation>
    </message>
    <message>
        <source>Type at least three legs after the one to the start point (SP)</source>
        <translation>Введите не меньше трёх линий после линии к начальной точке (НТ)</translation>
    </message>
    <message>
        <source>“%1” is no number (%2)</source>
        <translation>«%1» — не число (%2)</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>The clipboard holds no table. Copy rows of a spreadsheet first.</source>
        <translation>В буфере обмена нет таблицы. Сначала скопируйте строки электронной таблицы.</translation>
    </message>
    <message>
        <source>Select a contingent, event, claim or source first, then edit it.</source>
        <translation>Сначала выберите контингент, событие, утверждение или источник, затем измените.</translation>
    </message>
    <message>
        <source>%1 is not in the project any more.</source>
        <translation>%1 больше нет в проекте.</translation>
    </message>
    <message>
        <source>Select a contingent, event, claim or source first, then remove it.</source>
        <translation>Сначала выберите контингент, событие, утверждение или источник, затем удалите.</translation>
    </message>
    <message>
        <source>Removed %1 %2. Undo (Ctrl+Z) brings it back.</source>
        <translation>Удалено: %1 %2. Отмена (Ctrl+Z) вернёт.</translation>
    </message>
    <message>
        <source>Of rival values leads</source>
        <translation>Из спорных значений ведёт</translation>
    </message>
    <message>
        <source>Of rival values now leads: %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>Из спорных значений теперь ведёт: %1. Отмена (Ctrl+Z) вернёт назад.</translation>
    </message>
    <message>
        <source>Saved %1 %2. Undo (Ctrl+Z) takes it back.</source>
        <translation>Сохранено: %1 %2. Отмена (Ctrl+Z) уберёт.</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>из таблицы</translation>
    </message>
    <message>
        <source>Saved %1 claims from a table. Undo (Ctrl+Z) takes them back.</source>
        <translation>Сохранено утверждений из таблицы: %1. Отмена (Ctrl+Z) уберёт их.</translation>
    </message>
    <message>
        <source>The built-in atlas is read-only. New project (Ctrl+N) makes a copy you can edit.</source>
        <translation>Встроенный атлас только для чтения. Новый проект (Ctrl+N) создаст копию для правки.</translation>
    </message>
    <message>
        <source>This project is open read-only. Save a copy (Ctrl+Shift+S) and edit that.</source>
        <translation>Проект открыт только для чтения. Сохраните копию (Ctrl+Shift+S) и правьте её.</translation>
    </message>
    <message>
        <source>You are looking at the past. Go back to the present first (History).</source>
        <translation>Вы смотрите прошлое. Сначала вернитесь к настоящему (История).</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation>Правка: %1 %2</translation>
    </message>
    <message>
        <source>Leave without saving? What you typed here is lost.</source>
        <translation>Выйти без сохранения? Введённое будет потеряно.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Сохранить (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Выйти (Esc)</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>Сохранить и &amp;далее</translation>
    </message>
    <message>
        <source>Save, then enter another one (Ctrl+Enter)</source>
        <translation>Сохранить и ввести ещё (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>there is no such file; choose one</source>
        <translation>такого файла нет; выберите</translation>
    </message>
    <message>
        <source>an amount needs something that is counted or measured, such as strength or area</source>
        <translation>количеству нужен предмет счёта или измерения, например численность или площадь</translation>
    </message>
    <message>
        <source>“%1” is not understood; write latitude, longitude: 17.97, 102.63</source>
        <translation>«%1» непонятно; напишите широту, долготу: 17.97, 102.63</translation>
    </message>
    <message>
        <source>“%1” is no code of a country; write two letters such as LA</source>
        <translation>«%1» не код страны; напишите две буквы, например LA</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«%1» нет среди: %2</translation>
    </message>
    <message>
        <source>“%1” is not understood; write contradicts, supports, supersedes or derives from, then the id of a claim: contradicts cl-03</source>
        <translation>«%1» непонятно; напишите contradicts, supports, supersedes или derives from и номер утверждения: contradicts cl-03</translation>
    </message>
    <message>
        <source>“%1” names none, or more than one; choose from the list that opens below it</source>
        <translation>«%1» не называет ни одного или больше одного; выберите из списка ниже</translation>
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
        <source>contingent</source>
        <translation>контингент</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>series</source>
        <translation>ряд</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>китайский, упрощённый</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>китайский, традиционный</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>лаосский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>прочитано полностью</translation>
    </message>
    <message>
        <source>known from an excerpt</source>
        <translation>известно по отрывку</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ещё не видели</translation>
    </message>
    <message>
        <source>worked out from others</source>
        <translation>выведено из других</translation>
    </message>
    <message>
        <source>As exact as it is known: 5 July 2025, Oct 2018, autumn 2019, 2019. Empty: not dated.</source>
        <translation>С известной точностью: 5 July 2025, Oct 2018, autumn 2019, 2019. Пусто: без даты.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>The contingent, event, series or topic; type words of its title, Enter takes it.</source>
        <translation>Контингент, событие, ряд или тема; наберите слова названия, Enter примет.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Type words of a source, Enter takes it; the last line makes a new one. Backspace takes the last one away.</source>
        <translation>Наберите слова источника, Enter примет; последняя строка создаёт новый. Backspace убирает последний.</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>Strength, area, items …, status, or a word of your own.</source>
        <translation>Численность, площадь, предметы …, статус или своё слово.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>As stated: ≤ 50, about 900, &gt; 340, 25,000–30,000, 1.5 ha. Empty: none is stated.</source>
        <translation>Как сказано: ≤ 50, about 900, &gt; 340, 25,000–30,000, 1.5 ha. Пусто: не названо.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>In English, near the words of the source; empty, the amount stands for it. Shift+Enter begins a line.</source>
        <translation>По-английски, близко к словам источника; если пусто, стоит количество. Shift+Enter начинает строку.</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>its sense</source>
        <translation>смысл</translation>
    </message>
    <message>
        <source>its very words</source>
        <translation>дословно</translation>
    </message>
    <message>
        <source>Only very words are shown in quotation marks.</source>
        <translation>В кавычках показаны только дословные слова.</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>What the speaker does: states it, passes it on, weighs it, denies it. Who retracts names below what is taken back: supersedes cl-03.</source>
        <translation>Что делает говорящий: утверждает, передаёт, взвешивает, отрицает. Кто отзывает, указывает ниже, что отозвано: supersedes cl-03.</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Слова оригинала</translation>
    </message>
    <message>
        <source>The words in the language of the source, where that is not English.</source>
        <translation>Слова на языке источника, если он не английский.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the original words.</source>
        <translation>Язык слов оригинала.</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Who speaks; at first the publisher of the source.</source>
        <translation>Кто говорит; сначала издатель источника.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>От имени</translation>
    </message>
    <message>
        <source>Country the speaker stands for, two letters such as LA; empty: none.</source>
        <translation>Страна говорящего, две буквы, например LA; пусто: нет.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>Когда верно</translation>
    </message>
    <message>
        <source>The time it is about, where one is stated. </source>
        <translation>Время, о котором речь, если названо. </translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>Оценка источника</translation>
    </message>
    <message>
        <source>Reliability, at first that of the source; press its letter.</source>
        <translation>Надёжность, сначала как у источника; нажмите букву.</translation>
    </message>
    <message>
        <source>Claim grade</source>
        <translation>Оценка утверждения</translation>
    </message>
    <message>
        <source>Credibility of what is said; press its digit.</source>
        <translation>Достоверность сказанного; нажмите цифру.</translation>
    </message>
    <message>
        <source>Why this grade</source>
        <translation>Почему такая оценка</translation>
    </message>
    <message>
        <source>A sentence for whoever reads the grade.</source>
        <translation>Предложение для того, кто читает оценку.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>One a line: contradicts, supports, supersedes or derives from, then the claim: contradicts cl-03</source>
        <translation>По одной в строке: contradicts, supports, supersedes или derives from, затем утверждение: contradicts cl-03</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Whether you saw the text itself.</source>
        <translation>Видели ли вы сам текст.</translation>
    </message>
    <message>
        <source>official</source>
        <translation>официальный</translation>
    </message>
    <message>
        <source>intelligence service</source>
        <translation>разведка</translation>
    </message>
    <message>
        <source>state media</source>
        <translation>государственные СМИ</translation>
    </message>
    <message>
        <source>press</source>
        <translation>пресса</translation>
    </message>
    <message>
        <source>self-published</source>
        <translation>самиздат</translation>
    </message>
    <message>
        <source>non-governmental</source>
        <translation>неправительственный</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>ООН</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>набор данных</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>As printed, in the language of the source.</source>
        <translation>Как напечатано, на языке источника.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>Its title, translated.</source>
        <translation>Перевод названия.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Who answers for the text.</source>
        <translation>Кто отвечает за текст.</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Who relays it; two relays of one text are one source.</source>
        <translation>Кто передаёт; две перепечатки одного текста — один источник.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>Язык текста.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What kind of publisher this is.</source>
        <translation>Что за издатель.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Reliability; press its letter. F: cannot be judged.</source>
        <translation>Надёжность; нажмите букву. F: нельзя оценить.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Shown and copied, never opened by the program.</source>
        <translation>Показывается и копируется, программой не открывается.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>A file to keep inside the project as a copy of the source: its page, a picture, a PDF. Those kept already are in the record.</source>
        <translation>Файл, который хранится в проекте как копия источника: страница, снимок, PDF. Уже сохранённые — в записи.</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>Оговорки</translation>
    </message>
    <message>
        <source>What to keep in mind when using it, one a line.</source>
        <translation>Что помнить при использовании, по одной в строке.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Of a data set: the terms it may be used under.</source>
        <translation>Для набора данных: условия использования.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Type words of a source, Enter takes it; the last line makes a new one.</source>
        <translation>Наберите слова источника, Enter примет; последняя строка создаёт новый.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>страны</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>области</translation>
    </message>
    <message>
        <source>the district</source>
        <translation>района</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>населённого пункта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Two letters such as LA.</source>
        <translation>Две буквы, например LA.</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>Известно до</translation>
    </message>
    <message>
        <source>Never more exact than the sources.</source>
        <translation>Не точнее источников.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Province or oblast.</source>
        <translation>Провинция или область.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>The district as the sources name it.</source>
        <translation>Район, как его называют источники.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>The town, or what else names the place.</source>
        <translation>Город или другое название места.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Latitude, longitude of the region&apos;s middle or the town, in degrees: 17.97, 102.63. Never a work site.</source>
        <translation>Широта, долгота середины региона или города в градусах: 17.97, 102.63. Никогда не место работ.</translation>
    </message>
    <message>
        <source>First word of it</source>
        <translation>Первое сообщение</translation>
    </message>
    <message>
        <source>What the source says that makes you enter this; the status follows.</source>
        <translation>Что сказал источник, почему вы это вводите; статус следует отсюда.</translation>
    </message>
    <message>
        <source>Who speaks.</source>
        <translation>Кто говорит.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>What the statement is about.</source>
        <translation>О чём заявление.</translation>
    </message>
    <message>
        <source>demining</source>
        <translation>разминирование</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>восстановление</translation>
    </message>
    <message>
        <source>combat, for context only</source>
        <translation>бой, только для контекста</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>очистка</translation>
    </message>
    <message>
        <source>training</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>combat</source>
        <translation>бой</translation>
    </message>
    <message>
        <source>How lists and cards name it.</source>
        <translation>Как её называют списки и карточки.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Кто направил</translation>
    </message>
    <message>
        <source>Two letters such as RU; empty: not stated.</source>
        <translation>Две буквы, например RU; пусто: не указано.</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Country that receives it, two letters; empty: not stated.</source>
        <translation>Принимающая страна, две буквы; пусто: не указано.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Combat is never counted with demining.</source>
        <translation>Бой никогда не считается вместе с разминированием.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Space ticks a task.</source>
        <translation>Пробел отмечает задачу.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>The unit as the sources name it, in English.</source>
        <translation>Часть, как её называют источники, по-английски.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>APP-6D code of 20 digits.</source>
        <translation>Код APP-6D из 20 цифр.</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>соглашение</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>объявление</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>учение</translation>
    </message>
    <message>
        <source>ceremony</source>
        <translation>церемония</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>What happened between whom, in a few words.</source>
        <translation>Что произошло между кем, в нескольких словах.</translation>
    </message>
    <message>
        <source>What kind of event this is.</source>
        <translation>Что за событие.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Countries, two letters each: RU LA.</source>
        <translation>Страны, по две буквы: RU LA.</translation>
    </message>
    <message>
        <source>is needed: </source>
        <translation>требуется: </translation>
    </message>
    <message>
        <source>Claims from a table</source>
        <translation>Утверждения из таблицы</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>Первая строка называет столбцы</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>For every row that does not say otherwise:</source>
        <translation>Для каждой строки, где не сказано иначе:</translation>
    </message>
    <message>
        <source>What the columns hold:</source>
        <translation>Что в столбцах:</translation>
    </message>
    <message>
        <source>Close with %1 rows not written? They stay on the clipboard only.</source>
        <translation>Закрыть, хотя строк не записано: %1? Они останутся только в буфере обмена.</translation>
    </message>
    <message>
        <source>can be added</source>
        <translation>можно добавить</translation>
    </message>
    <message>
        <source>&amp;Add %1 claims</source>
        <translation>&amp;Добавить утверждений: %1</translation>
    </message>
    <message>
        <source>%1 rows cannot be added as they are; they stay here when the others are.</source>
        <translation>Строк, которые нельзя добавить как есть: %1; они останутся здесь.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>Rows to add</source>
        <translation>Строки для добавления</translation>
    </message>
    <message>
        <source>A matter that is no contingent, event or series, in a few words.</source>
        <translation>Предмет, который не контингент, не событие и не ряд, в нескольких словах.</translation>
    </message>
    <message>
        <source>What is counted over time, and where.</source>
        <translation>Что считается во времени и где.</translation>
    </message>
    <message>
        <source>The topic, contingent or event that it counts; type words of its title.</source>
        <translation>Тема, контингент или событие, которое считается; введите слова названия.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>What whoever reads the figures must know, one a line.</source>
        <translation>Что должен знать читающий числа, по одному в строке.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>осталось</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>сброшено</translation>
    </message>
    <message>
        <source>failure rate</source>
        <translation>доля несработавших</translation>
    </message>
    <message>
        <source>at the peak</source>
        <translation>на пике</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>К чему</translation>
    </message>
    <message>
        <source>The contingent or series that the figure belongs to; type words of its title.</source>
        <translation>Контингент или ряд, к которому относится число; введите слова названия.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Strength, area, items …</source>
        <translation>Численность, площадь, предметы…</translation>
    </message>
    <message>
        <source>As stated: ≤ 50, about 900, &gt; 340, 25,000–30,000, 1.5 ha.</source>
        <translation>Как сказано: ≤ 50, about 900, &gt; 340, 25,000–30,000, 1.5 ha.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Figures of different scope are never added.</source>
        <translation>Числа разного охвата никогда не складываются.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>Only of an amount in a period. </source>
        <translation>Только для количества за период. </translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Defined as</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Of an area: what was done to it. Different ones are never added.</source>
        <translation>Для площади: что с ней сделано. Разные никогда не складываются.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The state of what is counted, where the source says one.</source>
        <translation>Состояние считаемого, если источник его называет.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Of a figure worked out from others: how.</source>
        <translation>Для выведенного числа: как.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>A remark on this figure.</source>
        <translation>Замечание к этому числу.</translation>
    </message>
    <message>
        <source>+ New source “%1”…</source>
        <translation>+ Новый источник «%1»…</translation>
    </message>
    <message>
        <source>“%1” says more than a day, month, season or year; put the rest into the notes</source>
        <translation>«%1» говорит больше, чем день, месяц, сезон или год; остальное внесите в примечания</translation>
    </message>
    <message>
        <source>“%1” is no whole number of 0 or more</source>
        <translation>«%1» — не целое число от 0</translation>
    </message>
    <message>
        <source>“%1” is no number of 0 or more</source>
        <translation>«%1» — не число от 0</translation>
    </message>
    <message>
        <source>“%1” is no coordinate; 17.97, 102.63 or 48Q TD 12345 67890 is one</source>
        <translation>«%1» — не координата; годится 17.97, 102.63 или 48Q TD 12345 67890</translation>
    </message>
    <message>
        <source>Edit a figure</source>
        <translation>Изменить число</translation>
    </message>
    <message>
        <source>Remove a figure</source>
        <translation>Удалить число</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a figure belongs to a contingent or a series; choose one</source>
        <translation>число относится к контингенту или ряду; выберите</translation>
    </message>
    <message>
        <source>a figure stays where it is; enter it anew elsewhere</source>
        <translation>число остаётся на месте; внесите его заново в другом</translation>
    </message>
    <message>
        <source>Saved a figure of %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>Число для %1 сохранено. Отмена (Ctrl+Z) вернёт назад.</translation>
    </message>
    <message>
        <source>Select a contingent, or a series in the panel of figures, then choose its figure.</source>
        <translation>Выберите контингент или ряд на панели чисел, затем его число.</translation>
    </message>
    <message>
        <source>Which figure of %1?</source>
        <translation>Какое число для %1?</translation>
    </message>
    <message>
        <source>%1 has no figures yet.</source>
        <translation>У %1 ещё нет чисел.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Выбрать день</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The built-in atlas is not a file. New project (Ctrl+N) makes one to export from.</source>
        <translation>Встроенный атлас — не файл. «Новый проект» (Ctrl+N) создаст файл, из которого можно экспортировать.</translation>
    </message>
    <message>
        <source>The project has no records yet.</source>
        <translation>В проекте ещё нет записей.</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>Записано строк: %1, файл: %2</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>Остановлено; ничего не записано</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>%1 is the open project itself; choose another name</source>
        <translation>%1 — это сам открытый проект; выберите другое имя</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>Контингенты</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Series of figures</source>
        <translation>Ряды показателей</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Hazardous areas</source>
        <translation>Опасные участки</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>Освобождённая земля</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Отчёты о работе</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Найденные предметы</translation>
    </message>
    <message>
        <source>List of layers</source>
        <translation>Список слоёв</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>List of kept copies</source>
        <translation>Список сохранённых копий</translation>
    </message>
    <message>
        <source>List of imports</source>
        <translation>Список импортов</translation>
    </message>
    <message>
        <source>Confirmed parts</source>
        <translation>Подтверждённые части</translation>
    </message>
    <message>
        <source>Reopenings of released land</source>
        <translation>Возвраты снятой территории в опасные</translation>
    </message>
    <message>
        <source>Lines of corridors</source>
        <translation>Линии коридоров</translation>
    </message>
    <message>
        <source>List of photos</source>
        <translation>Список фотографий</translation>
    </message>
    <message>
        <source>List of pictures of the ground</source>
        <translation>Список изображений местности</translation>
    </message>
    <message>
        <source>Quarantined rows of all imports</source>
        <translation>Строки в карантине по всем импортам</translation>
    </message>
    <message>
        <source>GeoPackage, styled for QGIS</source>
        <translation>GeoPackage, со стилями для QGIS</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>KML for Google Earth</source>
        <translation>KML для Google Earth</translation>
    </message>
    <message>
        <source>KMZ, KML in a zip</source>
        <translation>KMZ, KML в архиве zip</translation>
    </message>
    <message>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <source>CSV, table of text</source>
        <translation>CSV, текстовая таблица</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>GPX for GPS devices</source>
        <translation>GPX для приёмников GPS</translation>
    </message>
    <message>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <source>List of vertices for IMSMA</source>
        <translation>Список вершин для IMSMA</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Экспорт записей</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <translation>Слой: %1</translation>
    </message>
    <message>
        <source>Only what is true on</source>
        <translation>Только обстановка на</translation>
    </message>
    <message>
        <source>What the format could not carry</source>
        <translation>Что формат не смог передать</translation>
    </message>
    <message>
        <source>Choose a &amp;place…</source>
        <translation>Выбрать &amp;место…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 written, read back and compared; everything was carried.</source>
        <translation>%1: записано, прочитано обратно и сверено; передано всё.</translation>
    </message>
    <message>
        <source>%1 written, read back and compared.</source>
        <translation>%1: записано, прочитано обратно и сверено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The file is written aside, read back and compared before it replaces anything.</source>
        <translation>Файл сначала пишется отдельно, читается обратно и сверяется и лишь затем заменяет прежний.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
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
    <name>FigureModel</name>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Как указано</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не сообщается</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Логарифмическая</translation>
    </message>
    <message>
        <source>Every step of the axis is ten times the one before</source>
        <translation>Каждое деление оси в десять раз больше предыдущего</translation>
    </message>
    <message>
        <source>+ Figure…</source>
        <translation>+ Число…</translation>
    </message>
    <message>
        <source>Enter a figure of this series</source>
        <translation>Внести число этого ряда</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the figure chosen in the table</source>
        <translation>Изменить выбранное в таблице число</translation>
    </message>
    <message>
        <source>Series of figures</source>
        <translation>Ряды показателей</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>As known on %1; not said by then: %2.</source>
        <translation>Как известно на %1; к тому дню ещё не сказано: %2.</translation>
    </message>
    <message>
        <source>Left out, for days after %1: %2.</source>
        <translation>Опущено (даты после %1): %2.</translation>
    </message>
    <message>
        <source>There are no series of figures here. Edit, New series… makes one.</source>
        <translation>Рядов чисел здесь нет. «Правка, Новый ряд…» создаст его.</translation>
    </message>
    <message>
        <source>No figure of this series had been said, or none is for so early a day.</source>
        <translation>К тому дню ни один показатель этого ряда не был назван либо на столь раннюю дату показателей нет.</translation>
    </message>
    <message>
        <source>No figure has a date: they stand in the table only.</source>
        <translation>Ни у одного показателя нет даты: они стоят только в таблице.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter: country, status, place …</source>
        <translation>Фильтр: страна, статус, место…</translation>
    </message>
    <message>
        <source>Filter contingents</source>
        <translation>Фильтр контингентов</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Снять фильтры</translation>
    </message>
    <message>
        <source>Show all contingents again</source>
        <translation>Снова показать все контингенты</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>показано %1 из %2</translation>
    </message>
    <message>
        <source>Show only some (Space opens the menu)</source>
        <translation>Показать только часть (пробел открывает меню)</translation>
    </message>
    <message>
        <source>Brushed over on the timeline; press to take this filter away</source>
        <translation>Выделено на шкале времени; нажмите, чтобы убрать этот фильтр</translation>
    </message>
    <message>
        <source>no contingent at these dates</source>
        <translation>на эти даты контингентов нет</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Best source grade</source>
        <translation>Лучшая оценка источника</translation>
    </message>
    <message>
        <source>Best claim grade</source>
        <translation>Лучшая оценка утверждения</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>area {code}</source>
        <translation>участок {code}</translation>
    </message>
    <message>
        <source>release {id}</source>
        <translation>освобождение {id}</translation>
    </message>
    <message>
        <source>report {id}</source>
        <translation>отчёт {id}</translation>
    </message>
    <message>
        <source>device {id}</source>
        <translation>предмет {id}</translation>
    </message>
    <message>
        <source>team {team} on {date}</source>
        <translation>группа {team}, {date}</translation>
    </message>
    <message>
        <source>report of {date}</source>
        <translation>отчёт от {date}</translation>
    </message>
    <message>
        <source>{people:,} people</source>
        <translation>{people:,} чел.</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>{named}: the outline crosses or touches itself</source>
        <translation>{named}: контур пересекает себя или касается себя</translation>
    </message>
    <message>
        <source>{named}: the outline crosses or touches itself at {where}</source>
        <translation>{named}: контур пересекает себя или касается себя в точке {where}</translation>
    </message>
    <message>
        <source>{named}: the outline crosses or touches itself at {where} and at {more:,} more places</source>
        <translation>{named}: контур пересекает себя или касается себя в точке {where} и ещё в других местах: {more:,}</translation>
    </message>
    <message>
        <source>{named}: a ring has {corners:,} different corners</source>
        <translation>{named}: в кольце разных углов: {corners:,}</translation>
    </message>
    <message>
        <source>{named}: {twice:,} of its {parts:,} parts stand twice</source>
        <translation>{named}: частей, стоящих дважды: {twice:,} из {parts:,}</translation>
    </message>
    <message>
        <source>{named}: {corners:,} corners stand twice in a ring</source>
        <translation>{named}: углов, стоящих в кольце дважды: {corners:,}</translation>
    </message>
    <message>
        <source>{named}: two of its parts overlap by {share:.1%} ({shared:,.1f} m²)</source>
        <translation>{named}: две его части перекрываются на {share:.1%} ({shared:,.1f} м²)</translation>
    </message>
    <message>
        <source>{named}: the edge after corner {corner:,} is {length:,.0f} m long, over {limit:,.0f} m</source>
        <translation>{named}: сторона после угла {corner:,} имеет длину {length:,.0f} м, больше {limit:,.0f} м</translation>
    </message>
    <message>
        <source>{named}: has no outline</source>
        <translation>{named}: нет контура</translation>
    </message>
    <message>
        <source>{named}: longitude and latitude seem to be exchanged</source>
        <translation>{named}: долгота и широта, похоже, переставлены местами</translation>
    </message>
    <message>
        <source>{named}: reaches beyond the country of its theatre, whose border is coarse here</source>
        <translation>{named}: выходит за пределы страны своего региона, граница которой здесь грубая</translation>
    </message>
    <message>
        <source>{named}: lies outside of the country of its theatre, whose border is coarse here</source>
        <translation>{named}: лежит вне страны своего региона, граница которой здесь грубая</translation>
    </message>
    <message>
        <source>{named}: has the same code as {others}</source>
        <translation>{named}: тот же код, что у {others}</translation>
    </message>
    <message>
        <source>{named}: can be taken for {others}</source>
        <translation>{named}: можно принять за {others}</translation>
    </message>
    <message>
        <source>areas {one} and {other} have the same outline</source>
        <translation>у участков {one} и {other} один и тот же контур</translation>
    </message>
    <message>
        <source>areas {one} and {other} have nearly the same outline ({share:.1%} in common)</source>
        <translation>у участков {one} и {other} почти один и тот же контур (общее: {share:.1%})</translation>
    </message>
    <message>
        <source>areas {one} and {other}, both open, share {shared:,.1f} m²</source>
        <translation>у участков {one} и {other}, оба открыты, общие {shared:,.1f} м²</translation>
    </message>
    <message>
        <source>{named}: {beyond:,.1f} m² lie outside of its area {code}</source>
        <translation>{named}: {beyond:,.1f} м² лежат вне его участка {code}</translation>
    </message>
    <message>
        <source>{named}: has {own:,.0f} m², more than its area {code} with {whole:,.0f} m²</source>
        <translation>{named}: {own:,.0f} м², больше, чем его участок {code}: {whole:,.0f} м²</translation>
    </message>
    <message>
        <source>{named}: {shared:,.2f} m² are released twice, by {one} and by {other}</source>
        <translation>{named}: {shared:,.2f} м² освобождены дважды: {one} и {other}</translation>
    </message>
    <message>
        <source>{named}: a sliver of {size:,.2f} m² is left, thinner than {width:g} m</source>
        <translation>{named}: осталась полоска {size:,.2f} м², тоньше {width:g} м</translation>
    </message>
    <message>
        <source>{named}: {warning}</source>
        <translation>{named}: {warning}</translation>
    </message>
    <message>
        <source>{named}: lacks {fields}</source>
        <translation>{named}: не хватает: {fields}</translation>
    </message>
    <message>
        <source>{named}: its date {date} lies before the survey of area {code} ({surveyed})</source>
        <translation>{named}: дата {date} раньше обследования участка {code} ({surveyed})</translation>
    </message>
    <message>
        <source>{named}: lies outside of its area {code}</source>
        <translation>{named}: лежит вне своего участка {code}</translation>
    </message>
    <message>
        <source>{named}: {more:,} more have its category, model, date and position</source>
        <translation>{named}: ещё {more:,} с той же категорией, моделью, датой и местом</translation>
    </message>
    <message>
        <source>{named}: {searched:,.0f} m² in a day are more than {crew} are likely to search ({limit:,.0f} m²)</source>
        <translation>{named}: {searched:,.0f} м² за день больше вероятного объёма осмотра ({crew}: {limit:,.0f} м²)</translation>
    </message>
    <message>
        <source>{named}: {hours:g} hours in a day are more than a person works ({limit:g})</source>
        <translation>{named}: часов за день: {hours:g}, больше, чем работает человек ({limit:g})</translation>
    </message>
    <message>
        <source>split where the outline crosses itself</source>
        <translation>разделить там, где контур пересекает себя</translation>
    </message>
    <message>
        <source>keep each part once</source>
        <translation>оставить каждую часть один раз</translation>
    </message>
    <message>
        <source>exchange longitude and latitude</source>
        <translation>поменять местами долготу и широту</translation>
    </message>
    <message>
        <source>leave out corners that repeat the one before</source>
        <translation>опустить углы, повторяющие предыдущий</translation>
    </message>
    <message>
        <source>keep what lies within {code}</source>
        <translation>оставить то, что лежит в пределах {code}</translation>
    </message>
    <message>
        <source>clip {one} to {other}</source>
        <translation>обрезать {one} по {other}</translation>
    </message>
    <message>
        <source>is larger than {most:,} MB</source>
        <translation>больше {most:,} МБ</translation>
    </message>
    <message>
        <source>is larger than {most:,} MB, which no track of a walk is</source>
        <translation>больше {most:,} МБ, а таких пеших треков не бывает</translation>
    </message>
    <message>
        <source>is larger than {most:,} MB; add it to the map as a layer instead</source>
        <translation>больше {most:,} МБ; лучше добавьте его на карту слоем</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>не читается: {reason}</translation>
    </message>
    <message>
        <source>line {line}: is not CSV ({reason})</source>
        <translation>строка {line}: это не CSV ({reason})</translation>
    </message>
    <message>
        <source>is not in UTF-8 (byte {byte}); save it as CSV UTF-8</source>
        <translation>не в кодировке UTF-8 (байт {byte}); сохраните как CSV UTF-8</translation>
    </message>
    <message>
        <source>has no column for {role} ({asked}); it has {columns}</source>
        <translation>нет столбца для {role} ({asked}); есть {columns}</translation>
    </message>
    <message>
        <source>is not well-formed GPX ({reason})</source>
        <translation>не является правильно построенным GPX ({reason})</translation>
    </message>
    <message>
        <source>holds no track; routes and waypoints are not outlines that were walked</source>
        <translation>не содержит трека; маршруты и путевые точки — это не пройденные контуры</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>строка {line}: {why}</translation>
    </message>
    <message>
        <source>has a document type (DOCTYPE), which GPX does not need and which can do harm; it was not read</source>
        <translation>содержит тип документа (DOCTYPE), который GPX не нужен и может причинить вред; файл не прочитан</translation>
    </message>
    <message>
        <source>begins with &lt;{name}&gt;, so it is no GPX</source>
        <translation>начинается с &lt;{name}&gt;, значит, это не GPX</translation>
    </message>
    <message>
        <source>is nested deeper than {most} elements</source>
        <translation>вложенность глубже {most} элементов</translation>
    </message>
    <message>
        <source>has more than {most:,} points</source>
        <translation>точек больше {most:,}</translation>
    </message>
    <message>
        <source>a point of the track has no longitude and latitude ({reason})</source>
        <translation>у точки трека нет долготы и широты ({reason})</translation>
    </message>
    <message>
        <source>the point at longitude {lon}, latitude {lat} lies off the earth</source>
        <translation>точка с долготой {lon} и широтой {lat} лежит вне Земли</translation>
    </message>
    <message>
        <source>the time {text} is none</source>
        <translation>время {text} — не время</translation>
    </message>
    <message>
        <source>point {point} was recorded before point {other}</source>
        <translation>точка {point} записана раньше точки {other}</translation>
    </message>
    <message>
        <source>point {point} lies {metres:.1f} m from point {other}</source>
        <translation>точка {point} лежит в {metres:.1f} м от точки {other}</translation>
    </message>
    <message>
        <source>point {point} lies {metres:.0f} m from both its neighbours, which are close to each other</source>
        <translation>точка {point} лежит в {metres:.0f} м от обеих соседних, а те близки друг к другу</translation>
    </message>
    <message>
        <source>point {point} is where the track began</source>
        <translation>точка {point} — там, где трек начался</translation>
    </message>
    <message>
        <source>track {name}: {points} points are left after cleaning, which enclose nothing</source>
        <translation>трек {name}: после чистки осталось точек: {points}, они ничего не замыкают</translation>
    </message>
    <message>
        <source>line {line}: names no record</source>
        <translation>строка {line}: запись не названа</translation>
    </message>
    <message>
        <source>line {line}: longitude {lon}, latitude {lat} lies off the earth</source>
        <translation>строка {line}: долгота {lon}, широта {lat} — вне Земли</translation>
    </message>
    <message>
        <source>line {line}: longitude {lon}, latitude {lat} lies off the earth; are longitude and latitude exchanged?</source>
        <translation>строка {line}: долгота {lon}, широта {lat} — вне Земли; не переставлены ли долгота и широта местами?</translation>
    </message>
    <message>
        <source>line {line}: {role} {text} is not a number</source>
        <translation>строка {line}: {role} {text} — не число</translation>
    </message>
    <message>
        <source>line {line}: {role} {text} is not a number; it has a decimal comma</source>
        <translation>строка {line}: {role} {text} — не число; в нём десятичная запятая</translation>
    </message>
    <message>
        <source>line {line}: {role} {text} is not a finite number</source>
        <translation>строка {line}: {role} {text} — не конечное число</translation>
    </message>
    <message>
        <source>{record}, shape {shape}</source>
        <translation>{record}, фигура {shape}</translation>
    </message>
    <message>
        <source>{record}: a line of it could not be read, so its outline was not made</source>
        <translation>{record}: одна из строк не читается, поэтому контур не построен</translation>
    </message>
    <message>
        <source>{named}: has fewer than 3 different vertices</source>
        <translation>{named}: меньше 3 разных вершин</translation>
    </message>
    <message>
        <source>{named}: the same polygon stands twice (line {line})</source>
        <translation>{named}: один и тот же полигон стоит дважды (строка {line})</translation>
    </message>
    <message>
        <source>{named}: two vertices have the same coordinates (line {line})</source>
        <translation>{named}: у двух вершин одинаковые координаты (строка {line})</translation>
    </message>
    <message>
        <source>{named}: two vertices have the same id (line {line})</source>
        <translation>{named}: у двух вершин одинаковый идентификатор (строка {line})</translation>
    </message>
    <message>
        <source>{named}: two vertices have the same number (line {line})</source>
        <translation>{named}: у двух вершин одинаковый номер (строка {line})</translation>
    </message>
    <message>
        <source>{named}: two points beside its polygons have the same coordinates (line {line})</source>
        <translation>{named}: у двух точек, не входящих в полигоны, одинаковые координаты (строка {line})</translation>
    </message>
    <message>
        <source>{named}: two points beside its polygons have the same id (line {line})</source>
        <translation>{named}: у двух точек, не входящих в полигоны, одинаковый идентификатор (строка {line})</translation>
    </message>
    <message>
        <source>{record}: an inner polygon lies in none of its outer ones (line {line})</source>
        <translation>{record}: внутренний полигон не лежит ни в одном из внешних (строка {line})</translation>
    </message>
    <message>
        <source>{record}: its outline is not valid ({reason})</source>
        <translation>{record}: контур недействителен ({reason})</translation>
    </message>
    <message>
        <source>a suspected area is normally confirmed or reduced before it is cleared</source>
        <translation>предполагаемый опасный участок обычно подтверждают или сокращают, прежде чем очищать</translation>
    </message>
    <message>
        <source>a confirmed area is cancelled only if its evidence is shown to be wrong</source>
        <translation>подтверждённый опасный участок снимают, только если показано, что свидетельства о нём неверны</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>не учтено</translation>
    </message>
    <message>
        <source>SHA</source>
        <translation>SHA</translation>
    </message>
    <message>
        <source>CHA</source>
        <translation>CHA</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>сокращено</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>очищено</translation>
    </message>
    <message>
        <source>area {code} (id {id})</source>
        <translation>участок {code} (id {id})</translation>
    </message>
    <message>
        <source>confirmation {id}</source>
        <translation>подтверждение {id}</translation>
    </message>
    <message>
        <source>reopening {id}</source>
        <translation>повторное открытие {id}</translation>
    </message>
    <message>
        <source>the confirmation</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>the reopening</source>
        <translation>повторное открытие</translation>
    </message>
    <message>
        <source>{named}: {why}</source>
        <translation>{named}: {why}</translation>
    </message>
    <message>
        <source>{why} (rule {rule})</source>
        <translation>{why} (правило {rule})</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{origin} does not become {to}</source>
        <translation>из «{origin}» не получается «{to}»</translation>
    </message>
    <message>
        <source>{to} land needs its {fields}</source>
        <translation>для земли «{to}» нужно указать: {fields}</translation>
    </message>
    <message>
        <source>a reopened area needs its {fields}</source>
        <translation>для повторно открытого участка нужно указать: {fields}</translation>
    </message>
    <message>
        <source>what was {wrong} does not become {to}</source>
        <translation>то, что «{wrong}», не становится «{to}»</translation>
    </message>
    <message>
        <source>lies outside of area {code}, as at {where}</source>
        <translation>лежит вне участка {code}, например в {where}</translation>
    </message>
    <message>
        <source>covers {shared:.6g} m² that release {id} has already released: {text}</source>
        <translation>накрывает {shared:.6g} м², которые уже освободило освобождение {id}: {text}</translation>
    </message>
    <message>
        <source>{named} of {date} comes before {what} ({earlier})</source>
        <translation>{named} от {date} раньше, чем {what} ({earlier})</translation>
    </message>
    <message>
        <source>area {code} was surveyed</source>
        <translation>обследован участок {code}</translation>
    </message>
    <message>
        <source>release {id} was decided</source>
        <translation>решено освобождение {id}</translation>
    </message>
    <message>
        <source>area {code} has no outline yet, so nothing in it can be released</source>
        <translation>у участка {code} ещё нет контура, поэтому освобождать в нём нечего</translation>
    </message>
    <message>
        <source>area {code} has no outline yet, so no part of it can be confirmed</source>
        <translation>у участка {code} ещё нет контура, поэтому подтвердить его часть нельзя</translation>
    </message>
    <message>
        <source>area {code} would have no outline</source>
        <translation>участок {code} остался бы без контура</translation>
    </message>
    <message>
        <source>its release {id} would not hold: {why}</source>
        <translation>его освобождение {id} перестало бы выполняться: {why}</translation>
    </message>
    <message>
        <source>its confirmed part {id} would not hold: {why}</source>
        <translation>его подтверждённая часть {id} перестала бы выполняться: {why}</translation>
    </message>
    <message>
        <source>its reopening {id} would not hold: {why}</source>
        <translation>его повторное открытие {id} перестало бы выполняться: {why}</translation>
    </message>
    <message>
        <source>{shared:.6g} m² of it were confirmed already by {id}</source>
        <translation>{shared:.6g} м² из него уже подтвердило {id}</translation>
    </message>
    <message>
        <source>{shared:.6g} m² of it were released by {id}; record a new area that reopens that release</source>
        <translation>{shared:.6g} м² из него освободило {id}; запишите новый участок, который открывает это освобождение заново</translation>
    </message>
    <message>
        <source>{shared:.6g} m² of it were released by {id} ({product}); ground is hazardous again only by reopening that release, with a reason and evidence</source>
        <translation>{shared:.6g} м² из него освободило {id} ({product}); земля снова опасна, только если это освобождение открыто заново, с причиной и свидетельством</translation>
    </message>
    <message>
        <source>{id} is a release of area {code} itself; ground is reopened by a new area</source>
        <translation>{id} — освобождение самого участка {code}; землю открывает заново новый участок</translation>
    </message>
    <message>
        <source>area {code} shares no ground with {id}</source>
        <translation>у участка {code} нет общей земли с {id}</translation>
    </message>
    <message>
        <source>there is an area {id} already</source>
        <translation>участок {id} уже есть</translation>
    </message>
    <message>
        <source>there is a decision {id} already</source>
        <translation>решение {id} уже есть</translation>
    </message>
    <message>
        <source>there is no area {id}</source>
        <translation>участка {id} нет</translation>
    </message>
    <message>
        <source>area {code}: {shared:.6g} m² of it were released by {id}; name that release to reopen its ground</source>
        <translation>участок {code}: {shared:.6g} м² из него освободило {id}; назовите это освобождение, чтобы открыть его землю заново</translation>
    </message>
    <message>
        <source>the ground is recorded already; confirm it by a decision</source>
        <translation>земля уже учтена; подтвердите её решением</translation>
    </message>
    <message>
        <source>area {code}: {how} ({id}, {shared:.6g} m²)</source>
        <translation>участок {code}: {how} ({id}, {shared:.6g} м²)</translation>
    </message>
    <message>
        <source>area {code} reopens {id}, which is no release</source>
        <translation>участок {code} открывает заново {id}, а это не освобождение</translation>
    </message>
    <message>
        <source>{id} released the ground; record a new area that reopens it</source>
        <translation>{id} освободило землю; запишите новый участок, который открывает её заново</translation>
    </message>
    <message>
        <source>decision {id} covers no ground of area {code}</source>
        <translation>решение {id} не накрывает земли участка {code}</translation>
    </message>
    <message>
        <source>only ground of a recorded hazard area can be cancelled; record the area first</source>
        <translation>снять можно только землю учтённого опасного участка; сначала запишите участок</translation>
    </message>
    <message>
        <source>only ground of a recorded hazard area can be reduced; record or extend the area first</source>
        <translation>сократить можно только землю учтённого опасного участка; сначала запишите или расширьте участок</translation>
    </message>
    <message>
        <source>only ground of a recorded hazard area can be cleared; record or extend the area first</source>
        <translation>очистить можно только землю учтённого опасного участка; сначала запишите или расширьте участок</translation>
    </message>
    <message>
        <source>the ground is a suspected hazardous area already; change that record</source>
        <translation>земля уже числится предположительно опасным районом; измените ту запись</translation>
    </message>
    <message>
        <source>a CHA becomes SHA only as a correction; give the reason</source>
        <translation>CHA становится SHA только как исправление; укажите причину</translation>
    </message>
    <message>
        <source>the ground is a confirmed hazardous area already; change that record</source>
        <translation>земля уже числится подтверждённым опасным районом; измените ту запись</translation>
    </message>
    <message>
        <source>the ground is cancelled already</source>
        <translation>земля уже снята</translation>
    </message>
    <message>
        <source>the ground is cancelled; it is hazardous again only by reopening, as a new area</source>
        <translation>земля снята; снова опасной её делает только повторное открытие как нового участка</translation>
    </message>
    <message>
        <source>the ground is reduced already</source>
        <translation>земля уже сокращена</translation>
    </message>
    <message>
        <source>the ground is reduced; it is hazardous again only by reopening, as a new area</source>
        <translation>земля сокращена; снова опасной её делает только повторное открытие как нового участка</translation>
    </message>
    <message>
        <source>what was cleared does not become cancelled</source>
        <translation>очищенное не становится снятым</translation>
    </message>
    <message>
        <source>what was cleared does not become reduced</source>
        <translation>очищенное не становится сокращённым</translation>
    </message>
    <message>
        <source>the ground is cleared already</source>
        <translation>земля уже очищена</translation>
    </message>
    <message>
        <source>%1; nothing was changed</source>
        <translation>%1; ничего не изменено</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Remove a guide line</source>
        <translation>Убрать направляющую линию</translation>
    </message>
    <message>
        <source>Guide lines, in the order they were drawn:</source>
        <translation>Направляющие линии в порядке, в котором они проведены:</translation>
    </message>
    <message>
        <source>There are no guide lines.</source>
        <translation>Направляющих линий нет.</translation>
    </message>
    <message>
        <source>all %1 guide lines</source>
        <translation>все направляющие линии (%1)</translation>
    </message>
    <message>
        <source>%1, from its first corner to its last %2°</source>
        <translation>%1, от первой вершины к последней %2°</translation>
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
    <name>Import</name>
    <message>
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>%1 is the open project itself; choose another file</source>
        <translation>%1 — это сам открытый проект; выберите другой файл</translation>
    </message>
    <message>
        <source>Quarantined rows written to %1</source>
        <translation>Строки из карантина записаны в %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>Imported: the picture %1</source>
        <translation>Импортировано: изображение %1</translation>
    </message>
    <message>
        <source>Imported: %1 of %2 rows</source>
        <translation>Импортировано строк: %1 из %2</translation>
    </message>
    <message>
        <source>Save the quarantined rows</source>
        <translation>Сохранить строки из карантина</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>в файле нет</translation>
    </message>
    <message>
        <source>%1 for every row</source>
        <translation>%1 для каждой строки</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>&amp;Load a mapping…</source>
        <translation>&amp;Загрузить сопоставление…</translation>
    </message>
    <message>
        <source>&amp;Save the mapping…</source>
        <translation>&amp;Сохранить сопоставление…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>чтение %1</translation>
    </message>
    <message>
        <source>Now read as: %1</source>
        <translation>Сейчас читается как: %1</translation>
    </message>
    <message>
        <source>Mapping saved as %1</source>
        <translation>Сопоставление сохранено как %1</translation>
    </message>
    <message>
        <source>looking at the dates of %1</source>
        <translation>просматриваются даты %1</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>импортируется %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed in the project.</source>
        <translation>Остановлено. В проекте ничего не изменено.</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>чтение …</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Ещё нужно: %1</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>&amp;Импортировать %1</translation>
    </message>
    <message>
        <source>Why none can be &amp;taken</source>
        <translation>&amp;Почему ни одну нельзя взять</translation>
    </message>
    <message>
        <source>&amp;Import the picture</source>
        <translation>&amp;Импортировать изображение</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Загрузить сопоставление</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Сохранить сопоставление</translation>
    </message>
    <message>
        <source>drawing a preview</source>
        <translation>рисуется предпросмотр</translation>
    </message>
    <message>
        <source>Import it…</source>
        <translation>Импортировать…</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>Только показать</translation>
    </message>
    <message>
        <source>“%1” is shown from its file. Import it to keep it in the project.</source>
        <translation>«%1» показан прямо из файла. Импортируйте, чтобы сохранить его в проекте.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>line, %1 points</source>
        <translation>линия, точек: %1</translation>
    </message>
    <message>
        <source>lines, %1 points</source>
        <translation>линии, точек: %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>точек: %1</translation>
    </message>
    <message>
        <source>area, %1 corners</source>
        <translation>площадь, углов: %1</translation>
    </message>
    <message>
        <source>areas, %1 corners</source>
        <translation>площади, углов: %1</translation>
    </message>
    <message>
        <source>several shapes, %1 corners</source>
        <translation>несколько фигур, углов: %1</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Где расположен файл</translation>
    </message>
    <message>
        <source>The shapes are shown here once the file is read.</source>
        <translation>Фигуры появятся здесь, когда файл будет прочитан.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>строк: %1 из %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>строк: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>почти готово</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>осталось %1 с</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>осталось %1 мин</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (рекомендуется)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Rows in quarantine</source>
        <translation>Строки в карантине</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Почему не взято</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Как прочитано</translation>
    </message>
    <message>
        <source>&amp;Save these rows as CSV…</source>
        <translation>&amp;Сохранить эти строки как CSV…</translation>
    </message>
    <message>
        <source>%1 read = %2 accepted + %3 in quarantine</source>
        <translation>прочитано %1 = принято %2 + в карантине %3</translation>
    </message>
    <message>
        <source>They are the layer “%1”, which is on the map and in the list of layers.</source>
        <translation>Теперь это слой «%1»; он на карте и в списке слоёв.</translation>
    </message>
    <message>
        <source>They are records now: %1.</source>
        <translation>Теперь это записи: %1.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) takes all of it back in one step.</source>
        <translation>Отмена (Ctrl+Z) вернёт всё назад за один шаг.</translation>
    </message>
    <message>
        <source>1 picture read = 1 accepted + 0 in quarantine</source>
        <translation>прочитано 1 изображение = 1 принято + 0 в карантине</translation>
    </message>
    <message>
        <source>It is the layer “%1”, drawn on the land below all lines.</source>
        <translation>Это слой «%1»; он рисуется поверх суши, под всеми линиями.</translation>
    </message>
    <message>
        <source>Its file is needed where it lies, unchanged: %2. Undo (Ctrl+Z) takes the layer back in one step.</source>
        <translation>Файл должен остаться на месте без изменений: %2. Отмена (Ctrl+Z) убирает слой одним шагом.</translation>
    </message>
    <message>
        <source>%1 read, all of them in quarantine</source>
        <translation>прочитано %1, все в карантине</translation>
    </message>
    <message>
        <source>Nothing was changed in the project.</source>
        <translation>В проекте ничего не изменено.</translation>
    </message>
    <message>
        <source>Rows in quarantine; they are kept in the project as well</source>
        <translation>Строки в карантине; они хранятся и в проекте</translation>
    </message>
    <message>
        <source>Read it otherwise…</source>
        <translation>Прочитать иначе…</translation>
    </message>
    <message>
        <source>Say another coordinate system, encoding or order of coordinates</source>
        <translation>Указать другую систему координат, кодировку или порядок координат</translation>
    </message>
    <message>
        <source>Which columns hold the place of a row</source>
        <translation>В каких столбцах место строки</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>Какой столбец какому полю соответствует</translation>
    </message>
    <message>
        <source>&amp;Take these answers</source>
        <translation>&amp;Принять эти ответы</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>The &amp;file holds</source>
        <translation>В &amp;файле</translation>
    </message>
    <message>
        <source>L&amp;ook on the map</source>
        <translation>&amp;Вид на карте</translation>
    </message>
    <message>
        <source>&amp;Name of the layer</source>
        <translation>&amp;Название слоя</translation>
    </message>
    <message>
        <source>A layer keeps every column as it is; nothing has to be told.</source>
        <translation>Слой хранит каждый столбец как есть; указывать ничего не нужно.</translation>
    </message>
    <message>
        <source>Hazardous areas</source>
        <translation>Опасные участки</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>Освобождённая земля</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Points, such as bombing records</source>
        <translation>Точки, например записи о бомбардировках</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>Справочный слой</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Карта-основа</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Железные дороги</translation>
    </message>
    <message>
        <source>Rivers and lakes</source>
        <translation>Реки и озёра</translation>
    </message>
    <message>
        <source>Villages and towns</source>
        <translation>Сёла и города</translation>
    </message>
    <message>
        <source>Districts and other borders</source>
        <translation>Районы и другие границы</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Status (SHA or CHA)</source>
        <translation>Статус (SHA или CHA)</translation>
    </message>
    <message>
        <source>Released as</source>
        <translation>Освобождено как</translation>
    </message>
    <message>
        <source>Code of its area</source>
        <translation>Код участка</translation>
    </message>
    <message>
        <source>Id of its area</source>
        <translation>Идентификатор участка</translation>
    </message>
    <message>
        <source>Source made: %1</source>
        <translation>Создан источник: %1</translation>
    </message>
    <message>
        <source>About (its id)</source>
        <translation>О чём (его id)</translation>
    </message>
    <message>
        <source>Source (id)</source>
        <translation>Источник (id)</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>Единица величины</translation>
    </message>
    <message>
        <source>What the amount counts</source>
        <translation>Что считает величина</translation>
    </message>
    <message>
        <source>Up to, at least, about …</source>
        <translation>До, не менее, около …</translation>
    </message>
    <message>
        <source>Both grades in one, such as B2</source>
        <translation>Обе оценки вместе, например B2</translation>
    </message>
    <message>
        <source>Denies it (yes or no)</source>
        <translation>Отрицает (да или нет)</translation>
    </message>
    <message>
        <source>Kind of what it is about</source>
        <translation>Вид того, о чём речь</translation>
    </message>
    <message>
        <source>About these too</source>
        <translation>Также об этих</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>Идентификатор записи</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Easting</source>
        <translation>Восточная координата</translation>
    </message>
    <message>
        <source>Northing</source>
        <translation>Северная координата</translation>
    </message>
    <message>
        <source>Position in one cell</source>
        <translation>Положение в одной ячейке</translation>
    </message>
    <message>
        <source>Geometry as text (WKT)</source>
        <translation>Геометрия текстом (WKT)</translation>
    </message>
    <message>
        <source>Outline a vertex belongs to</source>
        <translation>Контур, к которому относится вершина</translation>
    </message>
    <message>
        <source>Part of the outline</source>
        <translation>Часть контура</translation>
    </message>
    <message>
        <source>Number of the vertex</source>
        <translation>Номер вершины</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>Кодировка текстов</translation>
    </message>
    <message>
        <source>Order of coordinates</source>
        <translation>Порядок координат</translation>
    </message>
    <message>
        <source>Layer of the file</source>
        <translation>Слой файла</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Порядок дня и месяца</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>переставлены</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>сначала день</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>сначала месяц</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>сначала год</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>%1, all of them can be taken</source>
        <translation>%1, можно взять все</translation>
    </message>
    <message>
        <source>%1: %2 can be taken, in quarantine %3</source>
        <translation>%1: можно взять %2, в карантине %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message>
        <source>The picture stays in its file: the project keeps the path, the size and the SHA-256 of it.</source>
        <translation>Изображение остаётся в своём файле: проект хранит путь, размер и SHA-256.</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>has no geometry</source>
        <translation>нет геометрии</translation>
    </message>
    <message>
        <source>has no position</source>
        <translation>нет положения</translation>
    </message>
    <message>
        <source>a coordinate is not a finite number</source>
        <translation>координата — не конечное число</translation>
    </message>
    <message>
        <source>its geometry is broken</source>
        <translation>геометрия повреждена</translation>
    </message>
    <message>
        <source>its geometry is nested too deep</source>
        <translation>геометрия вложена слишком глубоко</translation>
    </message>
    <message>
        <source>its geometry has curves; save it with straight edges, for example with QGIS</source>
        <translation>в геометрии есть кривые; сохраните с прямыми рёбрами, например в QGIS</translation>
    </message>
    <message>
        <source>lies off the earth, at {x:.9g}, {y:.9g} degrees</source>
        <translation>лежит вне Земли, {x:.9g}, {y:.9g} градусов</translation>
    </message>
    <message>
        <source>its geometry {text!r} is no well-known text</source>
        <translation>геометрия {text!r} — не WKT</translation>
    </message>
    <message>
        <source>{typed!r} can be read in more than one way ({about})</source>
        <translation>{typed!r} читается более чем одним способом ({about})</translation>
    </message>
    <message>
        <source>{text!r} is no number of metres</source>
        <translation>{text!r} — не число метров</translation>
    </message>
    <message>
        <source>decimal comma, or a comma between thousands</source>
        <translation>десятичная запятая или запятая между тысячами</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>зона</translation>
    </message>
    <message>
        <source>hemisphere</source>
        <translation>полушарие</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>десятичная запятая</translation>
    </message>
    <message>
        <source>has no polygon</source>
        <translation>нет полигона</translation>
    </message>
    <message>
        <source>none of its lines is active</source>
        <translation>ни одна из его строк не действует</translation>
    </message>
    <message>
        <source>has {cells} cells, the table has {columns} columns</source>
        <translation>ячеек {cells}, а столбцов в таблице {columns}</translation>
    </message>
    <message>
        <source>area {code!r} is not in the project; import the areas first</source>
        <translation>района {code!r} нет в проекте; сначала импортируйте районы</translation>
    </message>
    <message>
        <source>the mapping names a field {field!r} that a record of {role} does not have</source>
        <translation>сопоставление называет поле {field!r}, которого у записи {role} нет</translation>
    </message>
    <message>
        <source>{field} {text!r} is not a number</source>
        <translation>{field} {text!r} — не число</translation>
    </message>
    <message>
        <source>{field} {text!r} is not a whole number</source>
        <translation>{field} {text!r} — не целое число</translation>
    </message>
    <message>
        <source>the mapping names a field {field!r} that a claim does not have</source>
        <translation>сопоставление называет поле {field!r}, которого у утверждения нет</translation>
    </message>
    <message>
        <source>is marked {mark}, and this project is no exercise; import it into a practice project, or take its mark away if it is real</source>
        <translation>помечено {mark}, а этот проект — не учебный; импортируйте в учебный проект или уберите пометку, если это настоящее</translation>
    </message>
    <message>
        <source>says nothing: neither a text nor an amount is stated</source>
        <translation>ничего не говорит: нет ни текста, ни величины</translation>
    </message>
    <message>
        <source>does not say its {field}; fill the cell, or give one value to all in [constants] of a mapping</source>
        <translation>не указано {field}; заполните ячейку или задайте всем одно значение в [constants] сопоставления</translation>
    </message>
    <message>
        <source>{field} {id!r} {what}; enter it first, or state the id of one that is, in the cell or in [values.{field}] of a mapping</source>
        <translation>{field} {id!r} {what}; сначала внесите его или укажите существующий id в ячейке или в [values.{field}] сопоставления</translation>
    </message>
    <message>
        <source>is a {kind}, which no claim is about</source>
        <translation>— {kind}, о котором утверждений не бывает</translation>
    </message>
    <message>
        <source>is no contingent, event, series or topic here</source>
        <translation>— здесь не контингент, событие, ряд или тема</translation>
    </message>
    <message>
        <source>{field} {id!r} is a {found} and no {kind}; correct its kind</source>
        <translation>{field} {id!r} — {found}, а не {kind}; исправьте вид</translation>
    </message>
    <message>
        <source>names no source; state its id in source_ids, or its title, publisher, language and kind to have it made</source>
        <translation>источник не назван; укажите его id в source_ids или заголовок, издателя, язык и вид, чтобы его создать</translation>
    </message>
    <message>
        <source>names no source; state its id in source_ids</source>
        <translation>источник не назван; укажите его id в source_ids</translation>
    </message>
    <message>
        <source>names one source twice; name every source once</source>
        <translation>один источник назван дважды; назовите каждый один раз</translation>
    </message>
    <message>
        <source>source {id!r} is a {kind} and no source; state the id of a source</source>
        <translation>источник {id!r} — {kind}, а не источник; укажите id источника</translation>
    </message>
    <message>
        <source>source {id!r} is not in the project; enter it first, or state its title, publisher, language and kind in columns of the table to have it made</source>
        <translation>источника {id!r} нет в проекте; сначала внесите его или укажите в столбцах заголовок, издателя, язык и вид, чтобы его создать</translation>
    </message>
    <message>
        <source>its source is not in the project and cannot be made: {fields} not stated (source_…); fill the cells, or name a source of the project in source_ids</source>
        <translation>источника нет в проекте, и создать его нельзя: не указано {fields} (source_…); заполните ячейки или назовите источник проекта в source_ids</translation>
    </message>
    <message>
        <source>source_address {address!r} is no address; one begins with https:// or http://</source>
        <translation>source_address {address!r} — не адрес; адрес начинается с https:// или http://</translation>
    </message>
    <message>
        <source>the id {id!r} is used by a {kind} of the project already; state another, or empty the cell to have one made</source>
        <translation>id {id!r} уже занят в проекте ({kind}); укажите другой или очистите ячейку, чтобы он был создан</translation>
    </message>
    <message>
        <source>asserted_by_country {country!r} is no code of two capital letters such as LA; correct it, or say its code in [values.asserted_by_country] of a mapping</source>
        <translation>asserted_by_country {country!r} — не код из двух заглавных букв, как LA; исправьте или укажите код в [values.asserted_by_country] сопоставления</translation>
    </message>
    <message>
        <source>{field} {text} {why}; correct it, or say what it means in [values.{field}] of a mapping</source>
        <translation>{field} {text} {why}; исправьте или поясните значение в [values.{field}] сопоставления</translation>
    </message>
    <message>
        <source>is none of {words}</source>
        <translation>не из числа {words}</translation>
    </message>
    <message>
        <source>is outside of the scale from A to F (Latin letters; F: cannot be judged)</source>
        <translation>вне шкалы от A до F (латинские буквы; F — оценить нельзя)</translation>
    </message>
    <message>
        <source>is outside of the scale from 1 to 6 (6: cannot be judged)</source>
        <translation>вне шкалы от 1 до 6 (6 — оценить нельзя)</translation>
    </message>
    <message>
        <source>grade {text} is no letter from A to F and digit from 1 to 6, such as B2</source>
        <translation>оценка {text} — не буква от A до F с цифрой от 1 до 6, например B2</translation>
    </message>
    <message>
        <source>grade {grade!r} and {field} {text!r} are not the same; leave one of them out</source>
        <translation>оценка {grade!r} и {field} {text!r} не совпадают; уберите одно</translation>
    </message>
    <message>
        <source>stance {stance!r} and denies {denies!r} are not the same; leave one of them out</source>
        <translation>stance {stance!r} и denies {denies!r} не совпадают; уберите одно</translation>
    </message>
    <message>
        <source>{field} has a precision or a note, but no date; state the date or empty them</source>
        <translation>у {field} есть точность или примечание, но нет даты; укажите дату или очистите их</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <source>{field} {text!r} is known to the {found}, but {field}_precision says {precision}; correct one of them</source>
        <translation>{field} {text!r} известно с точностью {found}, но в {field}_precision сказано {precision}; исправьте одно</translation>
    </message>
    <message>
        <source>an amount is stated, but {text} is nothing that is counted or measured; say what is in value_measure ({measures} …), or move it into the text</source>
        <translation>указана величина, но {text} — не то, что считают или измеряют; укажите это в value_measure ({measures} …) или перенесите в текст</translation>
    </message>
    <message>
        <source>value_min and value_max need value_qualifier; or state the amount in one column, as value</source>
        <translation>value_min и value_max требуют value_qualifier; или укажите величину одним столбцом value</translation>
    </message>
    <message>
        <source>value {value} and value_as_stated {stated} differ; leave one of them out</source>
        <translation>value {value} и value_as_stated {stated} различаются; уберите одно</translation>
    </message>
    <message>
        <source>value_qualifier is stated, but no amount is; state it in value, or empty the qualifier</source>
        <translation>указан value_qualifier, но нет величины; укажите её в value или очистите value_qualifier</translation>
    </message>
    <message>
        <source>value: {why}; correct the bounds or the qualifier</source>
        <translation>value: {why}; исправьте границы или value_qualifier</translation>
    </message>
    <message>
        <source>value {value} and value_qualifier {qualifier} do not fit together; correct one of them</source>
        <translation>value {value} и value_qualifier {qualifier} не сочетаются; исправьте одно</translation>
    </message>
    <message>
        <source>relations {text} is none; write {relations} and the id of a claim, such as contradicts cl-03</source>
        <translation>relations {text} — не связь; напишите {relations} и id утверждения, например contradicts cl-03</translation>
    </message>
    <message>
        <source>original_text_kind is stated, but no original words are; state them or empty it</source>
        <translation>указан original_text_kind, но нет исходных слов; укажите их или очистите его</translation>
    </message>
    <message>
        <source>the original words need their language; state it in original_language (en, ru, zh-Hans, zh-Hant, lo, ja or ar), for all rows in [constants] of a mapping</source>
        <translation>исходным словам нужен язык; укажите его в original_language (en, ru, zh-Hans, zh-Hant, lo, ja или ar), для всех строк — в [constants] сопоставления</translation>
    </message>
    <message>
        <source>{field} {text} is longer than {most} letters; move what is no part of it into the text</source>
        <translation>{field} {text} длиннее {most} знаков; перенесите лишнее в текст</translation>
    </message>
    <message>
        <source>{field} {text} is not the list it should be ({reason})</source>
        <translation>{field} {text} — не тот список, каким должен быть ({reason})</translation>
    </message>
    <message>
        <source>{field} {text} is not a whole number</source>
        <translation>{field} {text} — не целое число</translation>
    </message>
    <message>
        <source>the id {id!r} is that of row {row} already; state another</source>
        <translation>id {id!r} уже у строки {row}; укажите другой</translation>
    </message>
    <message>
        <source>its source is stated otherwise in row {row}; make the two the same, or state two ids</source>
        <translation>его источник в строке {row} указан иначе; сделайте одинаково или укажите два id</translation>
    </message>
    <message>
        <source>relates to itself; take that relation away</source>
        <translation>связано само с собой; уберите эту связь</translation>
    </message>
    <message>
        <source>derives from claims that lead into a circle, which has no origin, or through more than {most} others; take one of the relations derives_from away</source>
        <translation>выведено из утверждений, ведущих по кругу без начала или через более чем {most} других; уберите одну из связей derives_from</translation>
    </message>
    <message>
        <source>names the claim {id!r}, which {where}; enter or correct that one first, or take the relation away</source>
        <translation>называет утверждение {id!r}, которое {where}; сначала внесите или исправьте его или уберите связь</translation>
    </message>
    <message>
        <source>of row {row} is in quarantine itself</source>
        <translation>в строке {row} само в карантине</translation>
    </message>
    <message>
        <source>is neither in the project nor in a row of this table</source>
        <translation>нет ни в проекте, ни в строках этой таблицы</translation>
    </message>
    <message>
        <source>code {code!r} is used by {other} already</source>
        <translation>код {code!r} уже занят: {other}</translation>
    </message>
    <message>
        <source>needs an outline</source>
        <translation>нужен контур</translation>
    </message>
    <message>
        <source>has no geometry of its own</source>
        <translation>не имеет собственной геометрии</translation>
    </message>
    <message>
        <source>needs a {wanted}, not a {found}</source>
        <translation>нужен {wanted}, а не {found}</translation>
    </message>
    <message>
        <source>its geometry is empty</source>
        <translation>геометрия пуста</translation>
    </message>
    <message>
        <source>its geometry has heights; give longitude and latitude alone</source>
        <translation>в геометрии есть высоты; дайте только долготу и широту</translation>
    </message>
    <message>
        <source>its outline is more than 180° wide; split it at longitude 180</source>
        <translation>контур шире 180°; разделите его по долготе 180</translation>
    </message>
    <message>
        <source>its geometry names a reference system; GeoJSON is longitude and latitude (WGS 84)</source>
        <translation>геометрия называет систему координат; GeoJSON — это долгота и широта (WGS 84)</translation>
    </message>
    <message>
        <source>its geometry is not a GeoJSON Point, LineString, Polygon or MultiPolygon ({reason})</source>
        <translation>геометрия — не GeoJSON Point, LineString, Polygon или MultiPolygon ({reason})</translation>
    </message>
    <message>
        <source>a line needs two points or more</source>
        <translation>линии нужны две точки или больше</translation>
    </message>
    <message>
        <source>a line needs two different points</source>
        <translation>линии нужны две разные точки</translation>
    </message>
    <message>
        <source>position {position} is not a longitude and a latitude alone</source>
        <translation>положение {position} — не только долгота и широта</translation>
    </message>
    <message>
        <source>a ring does not end where it begins, at {where}</source>
        <translation>кольцо не кончается там, где начинается: {where}</translation>
    </message>
    <message>
        <source>a ring has fewer than 3 corners</source>
        <translation>в кольце меньше 3 вершин</translation>
    </message>
    <message>
        <source>position {where} is outside of longitude ±180 and latitude ±90</source>
        <translation>положение {where} вне долготы ±180 и широты ±90</translation>
    </message>
    <message>
        <source>position {where} is outside of longitude ±180 and latitude ±90; are longitude and latitude swapped?</source>
        <translation>положение {where} вне долготы ±180 и широты ±90; не переставлены ли долгота и широта?</translation>
    </message>
    <message>
        <source>its outline crosses itself</source>
        <translation>контур пересекает сам себя</translation>
    </message>
    <message>
        <source>its outline crosses itself at {where}</source>
        <translation>контур пересекает сам себя в {where}</translation>
    </message>
    <message>
        <source>its outline is not valid ({reason})</source>
        <translation>контур недействителен ({reason})</translation>
    </message>
    <message>
        <source>its outline is not valid ({reason}) at {where}</source>
        <translation>контур недействителен ({reason}) в {where}</translation>
    </message>
    <message>
        <source>LIBKML crashed on it, so it was read with the plain KML driver, which loses ExtendedData, styles and folders</source>
        <translation>LIBKML упал на нём, поэтому он прочитан простым драйвером KML, который теряет ExtendedData, стили и папки</translation>
    </message>
    <message>
        <source>longitude and latitude were taken to be WGS 84; say another datum with --crs</source>
        <translation>долгота и широта приняты за WGS 84; другой датум укажите через --crs</translation>
    </message>
    <message>
        <source>the shapefile has no index (.shx); it was made anew from the .shp</source>
        <translation>у shapefile нет индекса (.shx); он создан заново из .shp</translation>
    </message>
    <message>
        <source>the shapefile has no table (.dbf) beside it: only its shapes were taken, without a field; ask for the missing part</source>
        <translation>рядом с шейп-файлом нет таблицы (.dbf): взяты только контуры, без полей; запросите недостающую часть</translation>
    </message>
    <message>
        <source>{count} rows hold letters that could not be read and stand as � (rows {rows}…)</source>
        <translation>в строках ({count}) есть нечитаемые буквы, они показаны как � (строки {rows}…)</translation>
    </message>
    <message>
        <source>the layer {table} is a {what} and was not read</source>
        <translation>слой {table} не прочитан: это {what}</translation>
    </message>
    <message>
        <source>view</source>
        <translation>представление</translation>
    </message>
    <message>
        <source>virtual table</source>
        <translation>виртуальная таблица</translation>
    </message>
    <message>
        <source>missing table</source>
        <translation>отсутствующая таблица</translation>
    </message>
    <message>
        <source>{lines} lines make {records} records</source>
        <translation>из строк ({lines}) получилось записей: {records}</translation>
    </message>
    <message>
        <source>{count} lines are not active and were passed over</source>
        <translation>пропущено недействующих строк: {count}</translation>
    </message>
    <message>
        <source>{count} points lie beside the outlines (landmarks, reference points) and are not in them</source>
        <translation>{count} точек лежат вне контуров (ориентиры, опорные точки) и в них не входят</translation>
    </message>
    <message>
        <source>of its {count} documents only {name!r} could be read</source>
        <translation>из его документов ({count}) удалось прочесть только {name!r}</translation>
    </message>
    <message>
        <source>the file has {count} placemarks, {read} of them could be read as features</source>
        <translation>в файле меток: {count}, из них прочитано как объекты: {read}</translation>
    </message>
    <message>
        <source>the file has {count} links to other files; only those within a KMZ were followed</source>
        <translation>в файле ссылок на другие файлы: {count}; учтены только те, что внутри KMZ</translation>
    </message>
    <message>
        <source>the file has {count} pictures laid on the ground, which are no features</source>
        <translation>в файле картинок, лежащих на местности: {count}; это не объекты</translation>
    </message>
    <message>
        <source>Bombing records are not contamination: they bear little relation to what lies in the ground. Shown as density.</source>
        <translation>Записи о бомбардировках — не загрязнение: они мало связаны с тем, что лежит в земле. Показаны плотностью.</translation>
    </message>
    <message>
        <source>{count} rows have a date that does not exist (rows {rows}…): kept as written, no date taken</source>
        <translation>в {count} строках несуществующая дата (строки {rows}…): сохранено как написано, дата не взята</translation>
    </message>
    <message>
        <source>{count} rows have a weapon weight of 0, which means unknown</source>
        <translation>в {count} строках вес боеприпаса 0, что значит «неизвестно»</translation>
    </message>
    <message>
        <source>{count} rows do not say how many weapons were delivered; that is not 0</source>
        <translation>{count} строк не говорят, сколько боеприпасов сброшено; это не 0</translation>
    </message>
    <message>
        <source>there is a layer {wished!r} already, so this one is {name!r}</source>
        <translation>слой {wished!r} уже есть, поэтому этот — {name!r}</translation>
    </message>
    <message>
        <source>heights were left out: areas are longitude and latitude alone</source>
        <translation>высоты опущены: у районов только долгота и широта</translation>
    </message>
    <message>
        <source>sources made with the claims: {ids}</source>
        <translation>источники, созданные вместе с утверждениями: {ids}</translation>
    </message>
    <message>
        <source>not used: {columns}; a mapping can say which field a column is</source>
        <translation>не использованы: {columns}; сопоставление может сказать, какому полю соответствует столбец</translation>
    </message>
    <message>
        <source>{count} of {all} claims do not say whether they assert or deny, and are taken to assert; a column stance or denies would tell</source>
        <translation>{count} из {all} утверждений не говорят, утверждают они или отрицают, и приняты за утверждающие; это сказал бы столбец stance или denies</translation>
    </message>
    <message>
        <source>{count} of {all} claims do not say whether anybody saw the source, and are marked unverified</source>
        <translation>{count} из {all} утверждений не говорят, видел ли кто-то источник, и помечены как непроверенные</translation>
    </message>
    <message>
        <source>Kursk</source>
        <translation>Курская область</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>its coordinates claim to be degrees and are none</source>
        <translation>координаты выдаются за градусы, но ими не являются</translation>
    </message>
    <message>
        <source>longitude and latitude seem to be swapped</source>
        <translation>долгота и широта, похоже, переставлены</translation>
    </message>
    <message>
        <source>{share:.0%} of what it calls latitude is beyond 90 degrees; around {middle}</source>
        <translation>{share:.0%} того, что названо широтой, больше 90 градусов; около {middle}</translation>
    </message>
    <message>
        <source>as they stand they lie around {middle}, swapped they lie in {where}; xy leaves them as they stand</source>
        <translation>как есть — около {middle}, переставленные — {where}; xy оставляет их как есть</translation>
    </message>
    <message>
        <source>it does not say its coordinate system</source>
        <translation>система координат не указана</translation>
    </message>
    <message>
        <source>all coordinates are within degrees</source>
        <translation>все координаты в пределах градусов</translation>
    </message>
    <message>
        <source>all coordinates are within degrees, and lie in {where}</source>
        <translation>все координаты в пределах градусов и лежат здесь: {where}</translation>
    </message>
    <message>
        <source>no position at all</source>
        <translation>ни одного положения</translation>
    </message>
    <message>
        <source>around {middle}, which no usual grid puts into Kursk or Laos</source>
        <translation>около {middle}; ни одна обычная сетка не помещает это в Курскую область или Лаос</translation>
    </message>
    <message>
        <source>{name} puts them into {where}</source>
        <translation>{name} помещает их сюда: {where}</translation>
    </message>
    <message>
        <source>{name} puts them into {where}, as would {others}</source>
        <translation>{name} помещает их сюда: {where}; также {others}</translation>
    </message>
    <message>
        <source>it does not say its coordinate system; write it into a file {beside} beside it, as EPSG:32648 or as WKT</source>
        <translation>система координат не указана; запишите её в файл {beside} рядом, как EPSG:32648 или WKT</translation>
    </message>
    <message>
        <source>its coordinate system asks for other files of this machine; write it into a file {beside} beside it, as EPSG:32648 or as WKT</source>
        <translation>система координат требует других файлов этого компьютера; запишите её в файл {beside} рядом, как EPSG:32648 или WKT</translation>
    </message>
    <message>
        <source>its coordinate system is not known ({reason}); write it into a file {beside} beside it, as EPSG:32648 or as WKT</source>
        <translation>система координат неизвестна ({reason}); запишите её в файл {beside} рядом, как EPSG:32648 или WKT</translation>
    </message>
    <message>
        <source>it does not lie on the earth if it is in {crs}</source>
        <translation>в системе {crs} это лежит не на Земле</translation>
    </message>
    <message>
        <source>its coordinate system leads to no place on the earth ({reason})</source>
        <translation>система координат не ведёт ни к какому месту на Земле ({reason})</translation>
    </message>
    <message>
        <source>{west:g} to {east:g} and {south:g} to {north:g} look like degrees</source>
        <translation>{west:g}…{east:g} и {south:g}…{north:g} похожи на градусы</translation>
    </message>
    <message>
        <source>its encoding cannot be told: it is not UTF-8 and does not say it</source>
        <translation>кодировку определить нельзя: это не UTF-8, и она не указана</translation>
    </message>
    <message>
        <source>{sample!r} reads so in {encoding}</source>
        <translation>в {encoding} читается так: {sample!r}</translation>
    </message>
    <message>
        <source>none of the usual ones fits</source>
        <translation>ни одна из обычных не подходит</translation>
    </message>
    <message>
        <source>it has {count} layers ({names})</source>
        <translation>в нём {count} слоёв ({names})</translation>
    </message>
    <message>
        <source>it has {count} sheets ({names})</source>
        <translation>в нём {count} листов ({names})</translation>
    </message>
    <message>
        <source>it is an extract of OpenStreetMap, which holds {names}</source>
        <translation>это выгрузка OpenStreetMap, в ней есть {names}</translation>
    </message>
    <message>
        <source>no column of it is known to hold a position (it has {columns})</source>
        <translation>нет столбца, о котором известно, что в нём положение (есть {columns})</translation>
    </message>
    <message>
        <source>[geometry] lon and lat, position, or wkt name them</source>
        <translation>их называют lon и lat, position или wkt в [geometry]</translation>
    </message>
    <message>
        <source>the mapping names a column {column!r}; those it has are {columns}</source>
        <translation>сопоставление называет столбец {column!r}; есть {columns}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no column of it is known to be {missing} (it has {columns})</source>
        <translation>нет столбца, о котором известно, что это {missing} (есть {columns})</translation>
    </message>
    <message>
        <source>[fields] names columns, [constants] gives one value to all</source>
        <translation>[fields] называет столбцы, [constants] задаёт всем одно значение</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>the dates of {field} are mixed: {day_first} begins with a day and {month_first} with a month</source>
        <translation>даты {field} смешаны: {day_first} начинается с дня, {month_first} — с месяца</translation>
    </message>
    <message>
        <source>{days} begin with a day, {months} with a month</source>
        <translation>{days} начинаются с дня, {months} — с месяца</translation>
    </message>
    <message>
        <source>the dates of {field} can be read in two ways, such as {example}</source>
        <translation>даты {field} читаются двояко, например {example}</translation>
    </message>
    <message>
        <source>none of them has a number above 12 that would tell</source>
        <translation>ни в одной нет числа больше 12, которое решило бы</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file}: {why}; nothing was changed</source>
        <translation>{file}: {why}; ничего не изменено</translation>
    </message>
    <message>
        <source>{sentence}; nothing was changed</source>
        <translation>{sentence}; ничего не изменено</translation>
    </message>
    <message>
        <source>is no plain file; name one by its path</source>
        <translation>не обычный файл; назовите файл по его пути</translation>
    </message>
    <message>
        <source>is not a regular file; copy what it holds into one</source>
        <translation>не обычный файл; скопируйте содержимое в обычный</translation>
    </message>
    <message>
        <source>is larger than {most} GB</source>
        <translation>больше {most} ГБ</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>не читается ({reason})</translation>
    </message>
    <message>
        <source>cannot be read to its end ({reason})</source>
        <translation>не читается до конца ({reason})</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пуст</translation>
    </message>
    <message>
        <source>needs more memory to be read than the {most} MB it is allowed</source>
        <translation>для чтения нужно больше памяти, чем разрешённые {most} МБ</translation>
    </message>
    <message>
        <source>is nested too deep to be read</source>
        <translation>вложен слишком глубоко, чтобы его прочесть</translation>
    </message>
    <message>
        <source>cannot be read as {driver}; the formats are {formats}</source>
        <translation>нельзя прочесть как {driver}; форматы: {formats}</translation>
    </message>
    <message>
        <source>has an ending that is not read; those that are: {endings}</source>
        <translation>имеет расширение, которое не читается; читаются: {endings}</translation>
    </message>
    <message>
        <source>is to be {expected} but holds {found}; give it its right ending or a --driver</source>
        <translation>должен быть {expected}, но содержит {found}; дайте верное расширение или --driver</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>что-то другое</translation>
    </message>
    <message>
        <source>XML of another sort</source>
        <translation>XML другого вида</translation>
    </message>
    <message>
        <source>a zip</source>
        <translation>zip</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>базу данных SQLite</translation>
    </message>
    <message>
        <source>is {kind}, which is no table of claims; save them as {formats}</source>
        <translation>это {kind}, а не таблица утверждений; сохраните их как {formats}</translation>
    </message>
    <message>
        <source>has {count} columns, more than {most}</source>
        <translation>столбцов {count}, больше {most}</translation>
    </message>
    <message>
        <source>cannot be read: this GDAL has drivers that cannot be left out ({names})</source>
        <translation>не читается: в этой GDAL есть драйверы, которые нельзя исключить ({names})</translation>
    </message>
    <message>
        <source>holds no layer</source>
        <translation>не содержит слоя</translation>
    </message>
    <message>
        <source>holds neither waypoints nor routes nor tracks</source>
        <translation>не содержит ни точек, ни маршрутов, ни треков</translation>
    </message>
    <message>
        <source>is a folder without a shapefile; name a file</source>
        <translation>папка без shapefile; назовите файл</translation>
    </message>
    <message>
        <source>is a folder with {count} shapefiles; say which with --layer ({names})</source>
        <translation>папка с {count} shapefile; укажите какой через --layer ({names})</translation>
    </message>
    <message>
        <source>is a shapefile whose table (.dbf) is damaged</source>
        <translation>shapefile с повреждённой таблицей (.dbf)</translation>
    </message>
    <message>
        <source>is a damaged shapefile: its .shp is cut short</source>
        <translation>повреждённый shapefile: .shp обрезан</translation>
    </message>
    <message>
        <source>is a damaged zip ({reason})</source>
        <translation>повреждённый zip ({reason})</translation>
    </message>
    <message>
        <source>is a zip of {count} files, more than {most}</source>
        <translation>zip из {count} файлов, больше {most}</translation>
    </message>
    <message>
        <source>is a zip that would unpack to {size} MB, more than {most}</source>
        <translation>zip, который распаковался бы до {size} МБ, больше {most}</translation>
    </message>
    <message>
        <source>is a damaged zip (a file in it has no name)</source>
        <translation>повреждённый zip (файл в нём без имени)</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} unpacks to {size} MB: a bomb</source>
        <translation>zip, член которого {member!r} распаковывается до {size} МБ: бомба</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} is encrypted; unpack it first</source>
        <translation>zip, член которого {member!r} зашифрован; сначала распакуйте</translation>
    </message>
    <message>
        <source>is a zip with the name {member!r}, which leads out of it; it was not unpacked</source>
        <translation>zip с именем {member!r}, ведущим наружу; он не распакован</translation>
    </message>
    <message>
        <source>is a zip that has {member!r} twice</source>
        <translation>zip, в котором {member!r} дважды</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} is larger than it says</source>
        <translation>zip, член которого {member!r} больше заявленного</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} cannot be unpacked ({reason})</source>
        <translation>zip, член которого {member!r} не распаковывается ({reason})</translation>
    </message>
    <message>
        <source>is a zip with {count} shapefiles; say which with --layer ({names})</source>
        <translation>zip с {count} shapefile; укажите какой через --layer ({names})</translation>
    </message>
    <message>
        <source>is a zip without a shapefile; unpack it and import the files in it</source>
        <translation>zip без shapefile; распакуйте его и импортируйте файлы</translation>
    </message>
    <message>
        <source>is a KMZ without a KML in it</source>
        <translation>KMZ без KML внутри</translation>
    </message>
    <message>
        <source>is not {encoding}: what stands at byte {byte} is no letter of it; say another --encoding</source>
        <translation>не {encoding}: байт {byte} — не его буква; укажите другую --encoding</translation>
    </message>
    <message>
        <source>cannot be read in the encoding {encoding!r}: there is none of that name</source>
        <translation>нельзя прочесть в кодировке {encoding!r}: такой нет</translation>
    </message>
    <message>
        <source>cannot be read in the encoding {encoding!r}: no file is written in it</source>
        <translation>нельзя прочесть в кодировке {encoding!r}: в ней не пишут файлов</translation>
    </message>
    <message>
        <source>is no table ({reason})</source>
        <translation>не таблица ({reason})</translation>
    </message>
    <message>
        <source>has no rows</source>
        <translation>не содержит строк</translation>
    </message>
    <message>
        <source>has no rows under its header</source>
        <translation>не содержит строк под заголовком</translation>
    </message>
    <message>
        <source>holds NUL bytes, so it is no table of text; is it another encoding? say --encoding</source>
        <translation>содержит байты NUL, значит, это не текстовая таблица; другая кодировка? укажите --encoding</translation>
    </message>
    <message>
        <source>has a quotation mark that is never closed, so its rows cannot be told apart</source>
        <translation>содержит незакрытую кавычку, поэтому строки не различить</translation>
    </message>
    <message>
        <source>could not be written to the temporary folder while it was read ({reason}); make room there</source>
        <translation>не удалось записать во временную папку при чтении ({reason}); освободите там место</translation>
    </message>
    <message>
        <source>has a row of more than {most} MB, which no table of text needs</source>
        <translation>содержит строку длиннее {most} МБ, какая не нужна ни в одной текстовой таблице</translation>
    </message>
    <message>
        <source>has no column {column!r}; those it has are {columns}</source>
        <translation>нет столбца {column!r}; есть {columns}</translation>
    </message>
    <message>
        <source>has positions as text, which are read on WGS 84; bring them into columns of numbers to read them in {crs}</source>
        <translation>положения записаны текстом и читаются в WGS 84; чтобы читать их в {crs}, перенесите их в числовые столбцы</translation>
    </message>
    <message>
        <source>is a damaged spreadsheet ({reason})</source>
        <translation>повреждённая электронная таблица ({reason})</translation>
    </message>
    <message>
        <source>is a zip but no spreadsheet: it has no {part}</source>
        <translation>zip, но не электронная таблица: нет {part}</translation>
    </message>
    <message>
        <source>is a spreadsheet whose {part} cannot be unpacked ({reason})</source>
        <translation>электронная таблица, {part} которой не распаковывается ({reason})</translation>
    </message>
    <message>
        <source>is a spreadsheet without a filled cell</source>
        <translation>электронная таблица без заполненных ячеек</translation>
    </message>
    <message>
        <source>is a spreadsheet larger than {rows} rows of {cells} cells</source>
        <translation>электронная таблица больше {rows} строк по {cells} ячеек</translation>
    </message>
    <message>
        <source>is a spreadsheet nested deeper than {most} elements</source>
        <translation>электронная таблица с вложенностью больше {most} элементов</translation>
    </message>
    <message>
        <source>is a spreadsheet with more than {most} columns</source>
        <translation>электронная таблица, где больше {most} столбцов</translation>
    </message>
    <message>
        <source>is a spreadsheet with more than {most} rows</source>
        <translation>электронная таблица, где больше {most} строк</translation>
    </message>
    <message>
        <source>has a document type (DOCTYPE), which can do harm; it was not read</source>
        <translation>содержит тип документа (DOCTYPE), который может навредить; не прочитан</translation>
    </message>
    <message>
        <source>has a document type (DOCTYPE) in {part}, which can do harm; it was not read</source>
        <translation>содержит тип документа (DOCTYPE) в {part}, который может навредить; не прочитан</translation>
    </message>
    <message>
        <source>begins with &lt;{name}&gt; and not with &lt;{root}&gt;</source>
        <translation>начинается с &lt;{name}&gt;, а не с &lt;{root}&gt;</translation>
    </message>
    <message>
        <source>is nested deeper than {most} elements at line {line}</source>
        <translation>вложен глубже {most} элементов в строке {line}</translation>
    </message>
    <message>
        <source>is not well-formed XML ({reason})</source>
        <translation>не правильный XML ({reason})</translation>
    </message>
    <message>
        <source>is XML in an encoding that is not known ({reason})</source>
        <translation>XML в неизвестной кодировке ({reason})</translation>
    </message>
    <message>
        <source>is nested deeper than {most} levels, which no map data is</source>
        <translation>вложен глубже {most} уровней, чего не бывает у картографических данных</translation>
    </message>
    <message>
        <source>is no JSON: near byte {byte} it closes what it never opened</source>
        <translation>не JSON: около байта {byte} закрыто то, что не открывалось</translation>
    </message>
    <message>
        <source>is JSON that was cut short</source>
        <translation>обрезанный JSON</translation>
    </message>
    <message>
        <source>has a coordinate system (crs) that is not to be understood; take it out</source>
        <translation>содержит непонятную систему координат (crs); уберите её</translation>
    </message>
    <message>
        <source>names its coordinate system by a link to the network, which is never followed; take the member crs out of the file and say it with --crs</source>
        <translation>называет систему координат сетевой ссылкой, по которой никогда не ходят; уберите член crs из файла и укажите её через --crs</translation>
    </message>
    <message>
        <source>is a damaged GeoPackage ({reason})</source>
        <translation>повреждённый GeoPackage ({reason})</translation>
    </message>
    <message>
        <source>is an SQLite database but no GeoPackage: it has no table {table}</source>
        <translation>база SQLite, но не GeoPackage: нет таблицы {table}</translation>
    </message>
    <message>
        <source>is a GeoPackage without a layer that is a table</source>
        <translation>GeoPackage без слоя-таблицы</translation>
    </message>
    <message>
        <source>is a GeoPackage without a layer that is a table; {others}</source>
        <translation>GeoPackage без слоя-таблицы; {others}</translation>
    </message>
    <message>
        <source>has computed columns in {table}, which are not run; save it anew with QGIS</source>
        <translation>в {table} есть вычисляемые столбцы, которые не выполняются; сохраните заново в QGIS</translation>
    </message>
    <message>
        <source>is a damaged GeoPackage: {table} has no column {column}</source>
        <translation>повреждённый GeoPackage: в {table} нет столбца {column}</translation>
    </message>
    <message>
        <source>has {count} columns in {table}, more than {most}</source>
        <translation>в {table} столбцов {count}, больше {most}</translation>
    </message>
    <message>
        <source>is a damaged Parquet file ({reason})</source>
        <translation>повреждённый файл Parquet ({reason})</translation>
    </message>
    <message>
        <source>is Parquet without a geometry (GeoParquet names one in its metadata); save it as CSV</source>
        <translation>Parquet без геометрии (GeoParquet называет её в метаданных); сохраните как CSV</translation>
    </message>
    <message>
        <source>is GeoParquet with metadata that are not to be understood ({reason})</source>
        <translation>GeoParquet с непонятными метаданными ({reason})</translation>
    </message>
    <message>
        <source>is GeoParquet that names a geometry column {column!r} and has none</source>
        <translation>GeoParquet называет столбец геометрии {column!r}, но его нет</translation>
    </message>
    <message>
        <source>is GeoParquet with its geometry as {encoding!r}; save it with well-known binary (WKB)</source>
        <translation>GeoParquet с геометрией в виде {encoding!r}; сохраните её как WKB</translation>
    </message>
    <message>
        <source>is GeoParquet whose geometry column {column!r} is {type} and not binary</source>
        <translation>GeoParquet, где столбец геометрии {column!r} имеет тип {type}, а не двоичный</translation>
    </message>
    <message>
        <source>cannot be read in {crs!r}: a coordinate system is said as a code, such as EPSG:32648</source>
        <translation>нельзя прочесть в {crs!r}: система координат задаётся кодом, например EPSG:32648</translation>
    </message>
    <message>
        <source>has a coordinate system that asks for other files of this machine; say a code with --crs</source>
        <translation>система координат требует других файлов этого компьютера; укажите код через --crs</translation>
    </message>
    <message>
        <source>has a coordinate system that is not known ({crs}); say a code with --crs</source>
        <translation>система координат неизвестна ({crs}); укажите код через --crs</translation>
    </message>
    <message>
        <source>is in {crs}, which is no place on a map; say another --crs</source>
        <translation>в системе {crs}, которая не даёт места на карте; укажите другую --crs</translation>
    </message>
    <message>
        <source>is in {crs}, which cannot be brought to WGS 84 ({reason}); say another --crs</source>
        <translation>в системе {crs}, которая не переводится в WGS 84 ({reason}); укажите другую --crs</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>чтение остановлено</translation>
    </message>
    <message>
        <source>reading it took more than {allowed:.0f} s and was stopped</source>
        <translation>чтение заняло больше {allowed:.0f} с и остановлено</translation>
    </message>
    <message>
        <source>could not be read: its reader crashed on it (signal {signal}), so the file is damaged or made to harm</source>
        <translation>не прочитан: читатель упал на нём (сигнал {signal}); файл повреждён или вредоносен</translation>
    </message>
    <message>
        <source>could not be read: its reader failed (code {code})</source>
        <translation>не прочитан: сбой читателя (код {code})</translation>
    </message>
    <message>
        <source>could not be read: its reader gave no answer ({reason})</source>
        <translation>не прочитан: читатель не ответил ({reason})</translation>
    </message>
    <message>
        <source>its rows could not be laid out in the temporary folder {folder} ({reason}); make room there</source>
        <translation>строки не удалось разложить во временной папке {folder} ({reason}); освободите там место</translation>
    </message>
    <message>
        <source>holds no features</source>
        <translation>не содержит объектов</translation>
    </message>
    <message>
        <source>none of its {read} rows can be taken; row {row}: {why}</source>
        <translation>ни одну из строк ({read}) нельзя принять; строка {row}: {why}</translation>
    </message>
    <message>
        <source>holds {geometry}s, and not points alone; import it as reference</source>
        <translation>содержит не только точки ({geometry}); импортируйте как справочный слой</translation>
    </message>
    <message>
        <source>is a picture of the ground, which is no list of {role}; import it as basemap</source>
        <translation>изображение местности, а не список ({role}); импортируйте как подложку</translation>
    </message>
    <message>
        <source>is no mapping ({reason})</source>
        <translation>не сопоставление ({reason})</translation>
    </message>
    <message>
        <source>is no mapping, which is a small file of TOML</source>
        <translation>не сопоставление; это небольшой файл TOML</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>не читается: {reason}</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>pictures are read from files ending in {endings}</source>
        <translation>изображения читаются из файлов с расширением {endings}</translation>
    </message>
    <message>
        <source>it is no readable {driver} file ({reason})</source>
        <translation>это не читаемый файл {driver} ({reason})</translation>
    </message>
    <message>
        <source>{width} x {height} pixels are more than is read; cut it into parts</source>
        <translation>{width} x {height} пикселей больше, чем читается; разрежьте на части</translation>
    </message>
    <message>
        <source>its blocks are too large to read a part of it; write it with tiles (gdal_translate -co TILED=YES)</source>
        <translation>блоки слишком велики, чтобы прочесть часть; запишите его тайлами (gdal_translate -co TILED=YES)</translation>
    </message>
    <message>
        <source>its values ({type}) are no colours</source>
        <translation>его значения ({type}) — не цвета</translation>
    </message>
    <message>
        <source>a part of it cannot be read ({reason})</source>
        <translation>часть не читается ({reason})</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>не читается ({reason})</translation>
    </message>
    <message>
        <source>the coordinate system that was said asks for other files of this machine; say a code</source>
        <translation>указанная система координат требует других файлов этого компьютера; укажите код</translation>
    </message>
    <message>
        <source>the coordinate system {crs!r} is not known; say one as a code, such as EPSG:32648</source>
        <translation>система координат {crs!r} неизвестна; укажите код, например EPSG:32648</translation>
    </message>
    <message>
        <source>it does not say where it lies; put its world file ({ending}) beside it</source>
        <translation>не сказано, где он лежит; положите рядом файл привязки ({ending})</translation>
    </message>
    <message>
        <source>its world file does not hold six numbers</source>
        <translation>в файле привязки нет шести чисел</translation>
    </message>
    <message>
        <source>the place that it says of itself is none</source>
        <translation>место, которое он о себе сообщает, недействительно</translation>
    </message>
    <message>
        <source>{name} beside it is a link to another folder; put the file itself there</source>
        <translation>{name} рядом — ссылка в другую папку; положите сам файл</translation>
    </message>
    <message>
        <source>a picture of it as large as this is not drawn; draw a smaller one</source>
        <translation>настолько большая картина не рисуется; нарисуйте меньшую</translation>
    </message>
    <message>
        <source>it needs more memory than is allowed</source>
        <translation>нужно больше памяти, чем разрешено</translation>
    </message>
    <message>
        <source>reading it failed (the reader did not say what it is)</source>
        <translation>сбой чтения (читатель не сказал, что это)</translation>
    </message>
    <message>
        <source>reading it failed (the reader drew {count} bytes)</source>
        <translation>сбой чтения (читатель нарисовал {count} байт)</translation>
    </message>
    <message>
        <source>reading it failed (the reader ended with {code})</source>
        <translation>сбой чтения (читатель завершился с кодом {code})</translation>
    </message>
    <message>
        <source>reading took more than {allowed:g} s and was stopped; overviews make large files fast (gdaladdo)</source>
        <translation>чтение заняло больше {allowed:g} с и остановлено; обзоры ускоряют большие файлы (gdaladdo)</translation>
    </message>
    <message>
        <source>MBTiles are in EPSG:3857 and in no other coordinate system; leave out what was said</source>
        <translation>MBTiles бывают только в EPSG:3857; уберите указанное</translation>
    </message>
    <message>
        <source>its tiles hold vectors, which are not drawn; use MBTiles with pictures, or a GeoPackage</source>
        <translation>тайлы векторные, они не рисуются; возьмите MBTiles с картинками или GeoPackage</translation>
    </message>
    <message>
        <source>it holds no tiles</source>
        <translation>тайлов нет</translation>
    </message>
    <message>
        <source>its zoom levels are not between 0 and {most}</source>
        <translation>уровни масштаба не между 0 и {most}</translation>
    </message>
    <message>
        <source>its tiles are {width} pixels wide; only {sizes} are read</source>
        <translation>тайлы шириной {width} пикселей; читаются только {sizes}</translation>
    </message>
    <message>
        <source>it has tiles that do not lie on the earth</source>
        <translation>есть тайлы, лежащие не на Земле</translation>
    </message>
    <message>
        <source>it has no tiles coarse enough for so small a scale; zoom in, or add lower zoom levels</source>
        <translation>нет достаточно грубых тайлов для такого масштаба; приблизьте или добавьте низкие уровни</translation>
    </message>
    <message>
        <source>its tiles are not all of one size</source>
        <translation>тайлы разного размера</translation>
    </message>
    <message>
        <source>a tile of it is broken ({reason})</source>
        <translation>тайл повреждён ({reason})</translation>
    </message>
    <message>
        <source>its tiles are no pictures</source>
        <translation>тайлы — не картинки</translation>
    </message>
    <message>
        <source>its tiles are no PNG, JPEG or WebP pictures; vector tiles are not drawn</source>
        <translation>тайлы — не картинки PNG, JPEG или WebP; векторные тайлы не рисуются</translation>
    </message>
    <message>
        <source>a tile of it is {width} x {height} pixels large, which is refused</source>
        <translation>тайл размером {width} x {height} пикселей; отклонён</translation>
    </message>
    <message>
        <source>{sentence}; put the file that was imported there, or remove the layer</source>
        <translation>{sentence}; положите туда импортированный файл или удалите слой</translation>
    </message>
    <message>
        <source>picture not found: {path}; put it back there, or remove the layer</source>
        <translation>изображение не найдено: {path}; верните его туда или удалите слой</translation>
    </message>
    <message>
        <source>picture changed: {path} is not the file that was imported ({why}); put that back there, or remove the layer and import the new one</source>
        <translation>изображение изменилось: {path} — не тот файл, что был импортирован ({why}); верните его или удалите слой и импортируйте новый</translation>
    </message>
    <message>
        <source>its size is another</source>
        <translation>размер другой</translation>
    </message>
    <message>
        <source>its SHA-256 is another</source>
        <translation>SHA-256 другой</translation>
    </message>
    <message>
        <source>its world file puts it elsewhere</source>
        <translation>файл привязки помещает его в другое место</translation>
    </message>
</context>
<context>
    <name>Land</name>
    <message>
        <source>The line comes back to itself: along it there would be a hole. Draw less.</source>
        <translation>Линия возвращается к себе: вдоль неё получилось бы отверстие. Нарисуйте короче.</translation>
    </message>
    <message>
        <source>Nothing of %1 is left to be released, or it has no outline yet.</source>
        <translation>От %1 нечего освобождать, или у него ещё нет контура.</translation>
    </message>
    <message>
        <source>%1 is confirmed already; only a part of a suspected area can be confirmed.</source>
        <translation>%1: уже подтверждено; подтвердить можно только часть предполагаемого опасного участка.</translation>
    </message>
    <message>
        <source>Nothing of %1 is suspected any more, or it has no outline yet.</source>
        <translation>В %1 больше нет предполагаемого, или у него ещё нет контура.</translation>
    </message>
    <message>
        <source>Select the released part first whose ground is hazardous again.</source>
        <translation>Сначала выберите освобождённую часть, местность которой снова опасна.</translation>
    </message>
    <message>
        <source>All of this part is hazardous again already; select the area there.</source>
        <translation>Вся эта часть уже снова опасна; выберите участок в этом месте.</translation>
    </message>
    <message>
        <source>Select an area or a released part on the map first.</source>
        <translation>Сначала выберите на карте участок или освобождённую часть.</translation>
    </message>
    <message>
        <source>%1 has several parts or holes; its outline can be given anew by apply, not here.</source>
        <translation>%1 состоит из частей или имеет отверстия; контур можно задать заново командой apply, но не здесь.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>Click where the device lay; Enter goes on without a place, Esc leaves.</source>
        <translation>Щёлкните место предмета; Enter — без места, Esc — выход.</translation>
    </message>
    <message>
        <source>Removed %1 with its %2 photos. Undo (Ctrl+Z) brings all back.</source>
        <translation>Удалено: %1 вместе с фотографиями (%2). Отмена (Ctrl+Z) вернёт всё.</translation>
    </message>
    <message>
        <source>Removed %1. Undo (Ctrl+Z) brings it back.</source>
        <translation>Удалено: %1. Отмена (Ctrl+Z) вернёт.</translation>
    </message>
    <message>
        <source>There are made-up areas in this theatre already; Undo takes them back.</source>
        <translation>На этом театре уже есть учебные участки; отмена уберёт их.</translation>
    </message>
    <message>
        <source>Made up %1 records for practice. Undo (Ctrl+Z) takes them back.</source>
        <translation>Создано учебных записей: %1. Отмена (Ctrl+Z) уберёт их.</translation>
    </message>
    <message>
        <source>Saved %1, %2. Undo (Ctrl+Z) takes it back.</source>
        <translation>Сохранено: %1, %2. Отмена (Ctrl+Z) вернёт назад.</translation>
    </message>
    <message>
        <source>Select a hazardous area on the map first.</source>
        <translation>Сначала выберите опасный участок на карте.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>сокращено</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>очищено</translation>
    </message>
    <message>
        <source>suspected hazardous area</source>
        <translation>предполагаемый опасный участок</translation>
    </message>
    <message>
        <source>confirmed hazardous area</source>
        <translation>подтверждённый опасный участок</translation>
    </message>
    <message>
        <source>cancelled after non-technical survey</source>
        <translation>снято после нетехнического обследования</translation>
    </message>
    <message>
        <source>reduced after technical survey</source>
        <translation>сокращено после технического обследования</translation>
    </message>
    <message>
        <source>status of the work not stated</source>
        <translation>состояние работ не указано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>передан</translation>
    </message>
    <message>
        <source>hazardous area</source>
        <translation>опасный участок</translation>
    </message>
    <message>
        <source>released part</source>
        <translation>освобождённая часть</translation>
    </message>
    <message>
        <source>confirmed part</source>
        <translation>подтверждённая часть</translation>
    </message>
    <message>
        <source>progress report</source>
        <translation>отчёт о работе</translation>
    </message>
    <message>
        <source>device</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why it is hazardous again: a new find, an accident, failed quality control.</source>
        <translation>Почему снова опасно: новая находка, происшествие, непройденный контроль качества.</translation>
    </message>
    <message>
        <source>submunition</source>
        <translation>суббоеприпас</translation>
    </message>
    <message>
        <source>anti-personnel mine</source>
        <translation>противопехотная мина</translation>
    </message>
    <message>
        <source>anti-vehicle mine</source>
        <translation>противотранспортная мина</translation>
    </message>
    <message>
        <source>mortar</source>
        <translation>миномётная мина</translation>
    </message>
    <message>
        <source>projectile</source>
        <translation>снаряд</translation>
    </message>
    <message>
        <source>grenade</source>
        <translation>граната</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>ракета</translation>
    </message>
    <message>
        <source>aircraft bomb</source>
        <translation>авиабомба</translation>
    </message>
    <message>
        <source>improvised device</source>
        <translation>самодельное устройство</translation>
    </message>
    <message>
        <source>fuze</source>
        <translation>взрыватель</translation>
    </message>
    <message>
        <source>small arms</source>
        <translation>стрелковые боеприпасы</translation>
    </message>
    <message>
        <source>non-technical survey</source>
        <translation>нетехническое обследование</translation>
    </message>
    <message>
        <source>technical survey</source>
        <translation>техническое обследование</translation>
    </message>
    <message>
        <source>manual clearance</source>
        <translation>ручная очистка</translation>
    </message>
    <message>
        <source>mechanical clearance</source>
        <translation>механическая очистка</translation>
    </message>
    <message>
        <source>clearance with animals</source>
        <translation>очистка с животными</translation>
    </message>
    <message>
        <source>battle area clearance</source>
        <translation>очистка района боёв</translation>
    </message>
    <message>
        <source>spot task</source>
        <translation>точечная задача</translation>
    </message>
    <message>
        <source>As exact as it is known: 5 July 2025, Oct 2018, autumn 2019, 2019. Empty: not dated.</source>
        <translation>С известной точностью: 5 July 2025, Oct 2018, autumn 2019, 2019. Пусто: без даты.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>The name people use for this area; no two areas share one.</source>
        <translation>Имя, которым пользуются; у двух участков оно не бывает одним.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Whether work is still to be done here.</source>
        <translation>Остались ли здесь работы.</translation>
    </message>
    <message>
        <source>Surveyed</source>
        <translation>Обследован</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Кем найден</translation>
    </message>
    <message>
        <source>Who found it and how: team, non-technical survey, accident report …</source>
        <translation>Кто и как нашёл: группа, нетехническое обследование, сообщение о происшествии…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Direct: a find with its position. Indirect: accounts, records, blocked use.</source>
        <translation>Прямые: находка с местом. Косвенные: рассказы, записи, неиспользуемая земля.</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Загрязнение</translation>
    </message>
    <message>
        <source>Submunitions, anti-personnel mines, mixed … suspected or confirmed.</source>
        <translation>Суббоеприпасы, противопехотные мины, смешанное… предполагаемое или подтверждённое.</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>What the ground is used for, or would be.</source>
        <translation>Как используется земля или использовалась бы.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>As the authority grades it.</source>
        <translation>По оценке уполномоченного органа.</translation>
    </message>
    <message>
        <source>Depth mm</source>
        <translation>Глубина, мм</translation>
    </message>
    <message>
        <source>Depth that is suspected, in millimetres.</source>
        <translation>Предполагаемая глубина, мм.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Уклон</translation>
    </message>
    <message>
        <source>Flat, gentle, steep …</source>
        <translation>Ровный, пологий, крутой…</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Растительность</translation>
    </message>
    <message>
        <source>Grass, shrubs, forest …</source>
        <translation>Трава, кусты, лес…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Anything else.</source>
        <translation>Всё остальное.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Решение от</translation>
    </message>
    <message>
        <source>The day the land was released; before it the map shows it as hazardous.</source>
        <translation>День освобождения земли; до него карта показывает её опасной.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>How it was surveyed or cleared; reduced and cleared land needs it.</source>
        <translation>Как обследовано или очищено; нужно для сокращённой и очищенной земли.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>Кто это сделал.</translation>
    </message>
    <message>
        <source>Depth the ground was cleared to, in millimetres.</source>
        <translation>Глубина очистки, мм.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Who inspected it, and with what result.</source>
        <translation>Кто проверил и с каким итогом.</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>The day it was decided; before it the map shows the ground as suspected.</source>
        <translation>День решения; до него карта показывает местность предположительно опасной.</translation>
    </message>
    <message>
        <source>Direct evidence: what was found, and where.</source>
        <translation>Прямые свидетельства: что было найдено и где.</translation>
    </message>
    <message>
        <source>How the survey came to this part: evidence points, traces, what people said.</source>
        <translation>Как обследование пришло к этой части: точки свидетельств, следы, рассказы людей.</translation>
    </message>
    <message>
        <source>Technical survey, or non-technical survey where it found direct evidence.</source>
        <translation>Техническое обследование или нетехническое, если оно нашло прямые свидетельства.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Who worked there.</source>
        <translation>Кто там работал.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>How many worked that day.</source>
        <translation>Сколько работало в тот день.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Hours the team worked.</source>
        <translation>Часов работала группа.</translation>
    </message>
    <message>
        <source>Searched m²</source>
        <translation>Осмотрено, м²</translation>
    </message>
    <message>
        <source>Square metres searched that day.</source>
        <translation>Квадратных метров осмотрено в тот день.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Kind of explosive ordnance; a word of your own is taken too.</source>
        <translation>Вид взрывоопасного предмета; можно и своим словом.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Such as BLU-26.</source>
        <translation>Например, BLU-26.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Unexploded, abandoned, broken open …</source>
        <translation>Неразорвавшийся, брошенный, вскрытый…</translation>
    </message>
    <message>
        <source>Fuze</source>
        <translation>Взрыватель</translation>
    </message>
    <message>
        <source>Armed, not armed …</source>
        <translation>Взведён, не взведён…</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Обезвреживание</translation>
    </message>
    <message>
        <source>Destroyed on the spot, moved, marked and left …</source>
        <translation>Уничтожен на месте, перемещён, отмечен и оставлен…</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Найден</translation>
    </message>
    <message>
        <source>Depth it lay at, in millimetres.</source>
        <translation>Глубина залегания, мм.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>17.97, 102.63 or 48Q TD 12345 67890; empty: not stated.</source>
        <translation>17.97, 102.63 или 48Q TD 12345 67890; пусто: не указано.</translation>
    </message>
    <message>
        <source>Fixed by</source>
        <translation>Определено</translation>
    </message>
    <message>
        <source>GPS, map, bearing and distance …</source>
        <translation>GPS, карта, азимут и расстояние…</translation>
    </message>
    <message>
        <source>No outline yet: nobody can see on the map where this area is. Edit outline draws it.</source>
        <translation>Контура ещё нет: на карте не видно, где этот участок. «Контур» нарисует его.</translation>
    </message>
    <message>
        <source>Released parts</source>
        <translation>Освобождённые части</translation>
    </message>
    <message>
        <source>Confirmed parts</source>
        <translation>Подтверждённые части</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Отчёты о работе</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Найденные предметы</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Часть %1</translation>
    </message>
    <message>
        <source>In balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>geodesic, WGS 84</source>
        <translation>геодезически, WGS 84</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1, осталось</translation>
    </message>
    <message>
        <source>between straight and geodesic edges</source>
        <translation>между прямыми и геодезическими сторонами</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>учтено</translation>
    </message>
    <message>
        <source>recorded = cancelled + reduced + cleared + remaining; differs by %1 m²</source>
        <translation>учтено = снято + сокращено + очищено + осталось; расхождение %1 м²</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Периметр</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Углов</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>no area stated</source>
        <translation>участок не указан</translation>
    </message>
    <message>
        <source>Show the released part</source>
        <translation>Показать освобождённую часть</translation>
    </message>
    <message>
        <source>Reopens</source>
        <translation>Снова опасна</translation>
    </message>
    <message>
        <source>corridor %1 wide along a line of %2</source>
        <translation>коридор шириной %1 вдоль линии длиной %2</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Нарисован как</translation>
    </message>
    <message>
        <source>%2 hazardous again as %1</source>
        <translation>%2 снова опасны как %1</translation>
    </message>
    <message>
        <source>Show the area</source>
        <translation>Показать участок</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Снова опасно</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>записей нет</translation>
    </message>
    <message>
        <source>m² not stated</source>
        <translation>м² не указаны</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>без даты</translation>
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
        <source>%1: not shown</source>
        <translation>%1: не показан</translation>
    </message>
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
    <message>
        <source>The project is read-only: hide the layer instead</source>
        <translation>Проект только для чтения: лучше скройте слой</translation>
    </message>
    <message>
        <source>%1 is no longer in the project; undo brings it back</source>
        <translation>%1 больше нет в проекте; отмена вернёт</translation>
    </message>
    <message>
        <source>looking at the picture of %1</source>
        <translation>проверяется изображение %1</translation>
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
        <source>any time</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>true on %1</source>
        <translation>обстановка на %1</translation>
    </message>
    <message>
        <source>known on %1</source>
        <translation>по данным на %1</translation>
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
        <source>no room for %1: %2</source>
        <translation>не поместились — %1: %2</translation>
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
        <source>great circle to the other map, not a route</source>
        <translation>дуга большого круга к другой карте, не маршрут</translation>
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
        <source>line of a corridor</source>
        <translation>линия коридора</translation>
    </message>
    <message>
        <source>device found</source>
        <translation>найденный предмет</translation>
    </message>
    <message>
        <source>hatching and signs are this program&apos;s own</source>
        <translation>штриховка и знаки приняты в этой программе</translation>
    </message>
    <message>
        <source>letters and colour after APP-6, simplified</source>
        <translation>буквы и цвет по APP-6, упрощённо</translation>
    </message>
    <message>
        <source>signs for black and white, this program&apos;s own</source>
        <translation>знаки для чёрно-белой печати, собственные</translation>
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
    <message>
        <source>and %1 more here</source>
        <translation>и ещё %1 здесь</translation>
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
    <name>Mirror</name>
    <message>
        <source>%1 · %2 · %3 km</source>
        <translation>%1 · %2 · %3 км</translation>
    </message>
</context>
<context>
    <name>MirrorBar</name>
    <message>
        <source>Mission mirror</source>
        <translation>Сопоставление миссий</translation>
    </message>
    <message>
        <source>Swap both sides</source>
        <translation>Поменять стороны местами</translation>
    </message>
    <message>
        <source>Briefing sheet…</source>
        <translation>Лист для доклада…</translation>
    </message>
    <message>
        <source>Both maps, the matched fields and the sources on a page: PDF, PNG, SVG, slides</source>
        <translation>Обе карты, сопоставленные поля и источники на одной странице: PDF, PNG, SVG, слайды</translation>
    </message>
    <message>
        <source>Several contingents…</source>
        <translation>Несколько контингентов…</translation>
    </message>
    <message>
        <source>One scale, %1, equal-area on both sides</source>
        <translation>Один масштаб, %1, с обеих сторон равновеликая проекция</translation>
    </message>
    <message>
        <source>Zooming one map zooms the other to the same scale. Press to let them go.</source>
        <translation>Изменение масштаба одной карты меняет и другую. Нажмите, чтобы развязать их.</translation>
    </message>
    <message>
        <source>A %1 | B %2, not one scale</source>
        <translation>A %1 | B %2, масштабы разные</translation>
    </message>
    <message>
        <source>The maps have scales of their own: sizes cannot be compared. Press to tie them.</source>
        <translation>У карт свои масштабы: размеры сравнивать нельзя. Нажмите, чтобы связать их.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>%1: nobody at these dates</source>
        <translation>%1: на эти даты никого нет</translation>
    </message>
</context>
<context>
    <name>MirrorCanvas</name>
    <message>
        <source>Map %1</source>
        <translation>Карта %1</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Draw a line right across %1; Enter or a double click cuts, Esc leaves.</source>
        <translation>Проведите линию через весь %1; Enter или двойной щелчок разрежет, Esc — выход.</translation>
    </message>
    <message>
        <source>Draw the new border of %1 from one of its corners to another; Enter takes it, Esc leaves.</source>
        <translation>Нарисуйте новую границу %1 от одного его угла до другого; Enter примет, Esc — выход.</translation>
    </message>
    <message>
        <source>Draw what is not part of %1; Enter takes it out, Esc leaves.</source>
        <translation>Нарисуйте то, что не входит в %1; Enter вырежет, Esc — выход.</translation>
    </message>
    <message>
        <source>Draw the part to be added to %1; Enter adds it, Esc leaves.</source>
        <translation>Нарисуйте часть, которую добавить к %1; Enter добавит, Esc — выход.</translation>
    </message>
    <message>
        <source>Draw the line, such as a road; Enter or a double click ends it, Esc leaves.</source>
        <translation>Нарисуйте линию, например дорогу; Enter или двойной щелчок завершит, Esc — выход.</translation>
    </message>
    <message>
        <source>Draw the guide line; Enter or a double click ends it, Esc leaves.</source>
        <translation>Проведите направляющую линию; Enter или двойной щелчок завершает, Esc — выход.</translation>
    </message>
    <message>
        <source>Merge with a neighbour</source>
        <translation>Объединить с соседним</translation>
    </message>
    <message>
        <source>%1 and %2 become one, under the code of %1; what belongs to %2 goes with it.</source>
        <translation>%1 и %2 станут одним под кодом %1; то, что относится к %2, перейдёт с ним.</translation>
    </message>
    <message>
        <source>Clip to a neighbour</source>
        <translation>Обрезать по соседнему</translation>
    </message>
    <message>
        <source>What %1 shares with %2 is taken away from %1.</source>
        <translation>То, что у %1 общее с %2, убирается из %1.</translation>
    </message>
    <message>
        <source>Widen or narrow</source>
        <translation>Расширить или сузить</translation>
    </message>
    <message>
        <source>Metres on every side (less than 0 makes it narrower)</source>
        <translation>Метров с каждой стороны (меньше 0 — сузить)</translation>
    </message>
    <message>
        <source>%1 by %2 m on every side; neighbours stay as they are, overlaps are named.</source>
        <translation>%1: с каждой стороны на %2 м; соседние остаются как есть, наложения называются.</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Упростить</translation>
    </message>
    <message>
        <source>Tolerance in metres: no corner left out was farther from the border</source>
        <translation>Допуск в метрах: ни один опущенный угол не был дальше от границы</translation>
    </message>
    <message>
        <source>%1 with corners left out that lie within %2 m; shared borders stay shared.</source>
        <translation>%1 без углов, лежащих в пределах %2 м; общие границы остаются общими.</translation>
    </message>
    <message>
        <source>%1 keeps the largest piece; every other becomes an area of its own.</source>
        <translation>%1 сохраняет самый большой кусок; каждый другой становится отдельным участком.</translation>
    </message>
    <message>
        <source>The border of %1 follows the line; neighbours that share it follow as well.</source>
        <translation>Граница %1 пойдёт по линии; соседние с той же границей — тоже.</translation>
    </message>
    <message>
        <source>%1 without what was drawn.</source>
        <translation>%1 без нарисованного.</translation>
    </message>
    <message>
        <source>%1 with what was drawn.</source>
        <translation>%1 вместе с нарисованным.</translation>
    </message>
    <message>
        <source>Corridor along a line</source>
        <translation>Коридор вдоль линии</translation>
    </message>
    <message>
        <source>Whole width in metres</source>
        <translation>Полная ширина в метрах</translation>
    </message>
    <message>
        <source>Nothing is changed before you take it.</source>
        <translation>До принятия ничего не меняется.</translation>
    </message>
    <message>
        <source>Change of an outline</source>
        <translation>Изменение контура</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>Принять изменение</translation>
    </message>
    <message>
        <source>Changed the outline of %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>Контур %1 изменён. Отмена (Ctrl+Z) вернёт назад.</translation>
    </message>
    <message>
        <source>Areas that touch %1:</source>
        <translation>Участки, которые соприкасаются с %1:</translation>
    </message>
    <message>
        <source>No other area touches %1 or shares ground with it.</source>
        <translation>Ни один другой участок не соприкасается с %1 и не имеет с ним общей земли.</translation>
    </message>
    <message>
        <source>Select a hazardous area with an outline on the map first.</source>
        <translation>Сначала выберите на карте опасный участок с контуром.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Attach a photo</source>
        <translation>Приложить фотографию</translation>
    </message>
    <message>
        <source>looking into a photo</source>
        <translation>чтение фотографии</translation>
    </message>
    <message>
        <source>showing a photo</source>
        <translation>показ фотографии</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Что показывает фотография</translation>
    </message>
    <message>
        <source>The caption is kept. Undo (Ctrl+Z) takes it back.</source>
        <translation>Подпись сохранена. Отмена (Ctrl+Z) вернёт назад.</translation>
    </message>
    <message>
        <source>EXIF of the photo %1</source>
        <translation>EXIF фотографии %1</translation>
    </message>
    <message>
        <source>%1 lies where %2 says. Undo (Ctrl+Z) takes it back.</source>
        <translation>%1 лежит там, где указывает %2. Отмена (Ctrl+Z) вернёт назад.</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>Сохранить фотографию</translation>
    </message>
    <message>
        <source>The photo is taken away. Undo (Ctrl+Z) brings it back.</source>
        <translation>Фотография убрана. Отмена (Ctrl+Z) вернёт её.</translation>
    </message>
    <message>
        <source>Its EXIF position cannot be read.</source>
        <translation>Её место в EXIF не читается.</translation>
    </message>
    <message>
        <source>Its camera had no fix, so no position was taken.</source>
        <translation>Камера не определила своего места, поэтому место не взято.</translation>
    </message>
    <message>
        <source>Its EXIF position is in %1 and not in WGS 84; it was not taken.</source>
        <translation>Её место в EXIF дано в %1, а не в WGS 84; оно не взято.</translation>
    </message>
    <message>
        <source>Attached %1. Undo (Ctrl+Z) takes it away again.</source>
        <translation>Приложено: %1. Отмена (Ctrl+Z) снова уберёт.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>EXIF position</source>
        <translation>Место по EXIF</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>От записи</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>and %1 more, which an export of the photos lists</source>
        <translation>и ещё %1, они есть в выгрузке списка фотографий</translation>
    </message>
    <message>
        <source>Time and position are as the files state them, checked by nobody.</source>
        <translation>Время и место — как указано в файлах, никем не проверено.</translation>
    </message>
    <message>
        <source>and %1 more, which the table lists</source>
        <translation>и ещё %1, они есть в таблице</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>Эту фотографию показать нельзя.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>keep a JPEG or PNG inside the project; a photo dropped here is attached too</source>
        <translation>хранить JPEG или PNG внутри проекта; перетащенная сюда фотография тоже прилагается</translation>
    </message>
    <message>
        <source>Attach a photo…</source>
        <translation>Приложить фотографию…</translation>
    </message>
    <message>
        <source>Kept whole: what the camera wrote into the file, its serial number too, can be read in it.</source>
        <translation>Хранится целиком: всё, что камера записала в файл, включая её серийный номер, можно в нём прочитать.</translation>
    </message>
    <message>
        <source>No photo is attached.</source>
        <translation>Фотографий не приложено.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation>Показать фотографию крупно</translation>
    </message>
    <message>
        <source>This photo cannot be shown; the reason is in the status line.</source>
        <translation>Эту фотографию показать нельзя; причина в строке состояния.</translation>
    </message>
    <message>
        <source>No time in the file</source>
        <translation>В файле нет времени</translation>
    </message>
    <message>
        <source>Taken %1 by the camera&apos;s clock</source>
        <translation>Сделана %1 по часам камеры</translation>
    </message>
    <message>
        <source>No position in the file that could be taken</source>
        <translation>В файле нет места, которое можно было бы взять</translation>
    </message>
    <message>
        <source>EXIF position %1, checked by nobody</source>
        <translation>Место по EXIF: %1, никем не проверено</translation>
    </message>
    <message>
        <source>within the %1</source>
        <translation>в пределах: %1</translation>
    </message>
    <message>
        <source>%2 from the %1</source>
        <translation>%2 от: %1</translation>
    </message>
    <message>
        <source>Save photo as…</source>
        <translation>Сохранить фотографию как…</translation>
    </message>
    <message>
        <source>write the file as it was attached</source>
        <translation>записать файл таким, каким приложен</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>Подпись…</translation>
    </message>
    <message>
        <source>say what the photo shows</source>
        <translation>сказать, что показывает фотография</translation>
    </message>
    <message>
        <source>Use as position</source>
        <translation>Взять как место</translation>
    </message>
    <message>
        <source>take the position in the file for that of the device</source>
        <translation>взять место из файла как место предмета</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>take the photo away; Undo brings it back</source>
        <translation>убрать фотографию; отмена вернёт её</translation>
    </message>
    <message>
        <source>making small pictures</source>
        <translation>подготовка маленьких снимков</translation>
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
    <name>Plausible</name>
    <message>
        <source>It ends %2, before it starts %1.</source>
        <translation>Конец %2 раньше начала %1.</translation>
    </message>
    <message>
        <source>Its newest source is of %2, before it was said on %1.</source>
        <translation>Новейший источник от %2 раньше, чем сказано %1.</translation>
    </message>
    <message>
        <source>%3 says on %2 that it is under way or over, before it starts %1.</source>
        <translation>%3 говорит %2, что оно идёт или завершено, раньше начала %1.</translation>
    </message>
    <message>
        <source>%3 is a figure as of %2, before it starts %1.</source>
        <translation>%3 — число на %2, раньше начала %1.</translation>
    </message>
    <message>
        <source>%1 days out of order.</source>
        <translation>Порядок нарушен на %1 дн.</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>м²</translation>
    </message>
    <message>
        <source>items</source>
        <translation>предметов</translation>
    </message>
    <message>
        <source>%1 %8 / (%2 persons × %3 days) = at least %4 %8 for each person and day. The other %5 contingents have %6, in the middle %7: this is about %9 times as much. Looked at from %0 times on; strengths as stated, planned too.</source>
        <translation>%1 %8 / (%2 чел. × %3 дн.) = не менее %4 %8 на человека в день. У других %5 контингентов %6, в середине %7: это примерно в %9 раз больше. Отмечается от %0 раз; численность как указана, в том числе плановая.</translation>
    </message>
    <message>
        <source>team</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>squad</source>
        <translation>отделение</translation>
    </message>
    <message>
        <source>section</source>
        <translation>секция</translation>
    </message>
    <message>
        <source>platoon or detachment</source>
        <translation>взвод или отряд</translation>
    </message>
    <message>
        <source>company</source>
        <translation>рота</translation>
    </message>
    <message>
        <source>battalion</source>
        <translation>батальон</translation>
    </message>
    <message>
        <source>regiment</source>
        <translation>полк</translation>
    </message>
    <message>
        <source>brigade</source>
        <translation>бригада</translation>
    </message>
    <message>
        <source>division</source>
        <translation>дивизия</translation>
    </message>
    <message>
        <source>corps</source>
        <translation>корпус</translation>
    </message>
    <message>
        <source>Strength %1, but a %2 (by its symbol) usually has %3. A rule of thumb: armies differ.</source>
        <translation>Численность %1, но %2 (по знаку) обычно имеет %3. Это эмпирическое правило: армии различаются.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Bring the practice project back? Everything that was drawn in it goes.</source>
        <translation>Вернуть учебный проект к началу? Всё, что в нём нарисовано, пропадёт.</translation>
    </message>
    <message>
        <source>Reset the practice project</source>
        <translation>Сброс учебного проекта</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Made-up ground, marked EXERCISE. D draws an area; Help, Reset brings all back.</source>
        <translation>Вымышленная местность с пометкой EXERCISE. D рисует участок; «Справка», «Сбросить» возвращает всё.</translation>
    </message>
    <message>
        <source>making the practice project</source>
        <translation>создаётся учебный проект</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Live: the window</source>
        <translation>Вживую: окно</translation>
    </message>
    <message>
        <source>Live: Kursk</source>
        <translation>Вживую: Курск</translation>
    </message>
    <message>
        <source>Live: Laos</source>
        <translation>Вживую: Лаос</translation>
    </message>
    <message>
        <source>Live: the world</source>
        <translation>Вживую: весь мир</translation>
    </message>
    <message>
        <source>Sheet of what is shown</source>
        <translation>Лист того, что показано</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Sheets and live views</source>
        <translation>Листы и живые виды</translation>
    </message>
    <message>
        <source>→ next   ← back   L list   Esc leave</source>
        <translation>→ вперёд   ← назад   L список   Esc выход</translation>
    </message>
    <message>
        <source>drawing for the presenter</source>
        <translation>рисуется для показа</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Sums by</source>
        <translation>Суммы по</translation>
    </message>
    <message>
        <source>adding up the land</source>
        <translation>подсчёт земли</translation>
    </message>
    <message>
        <source>No recorded land yet: D draws an area, R releases a part of it.</source>
        <translation>Земля ещё не внесена: D рисует участок, R снимает его часть.</translation>
    </message>
    <message>
        <source>%1 ha recorded = %2 ha released + %3 ha remaining</source>
        <translation>учтено %1 га = снято %2 га + осталось %3 га</translation>
    </message>
    <message>
        <source>%1 ha more were released and reopened since</source>
        <translation>ещё %1 га было снято и с тех пор открыто заново</translation>
    </message>
    <message>
        <source>may be done between %1 and %2 (20 to 80 % of the months so far)</source>
        <translation>может быть закончено между %1 и %2 (20–80 % прошедших месяцев)</translation>
    </message>
    <message>
        <source>never at that pace</source>
        <translation>никогда при таком темпе</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Recorded ha</source>
        <translation>Учтено, га</translation>
    </message>
    <message>
        <source>Of it reopened ha</source>
        <translation>Из них открыто заново, га</translation>
    </message>
    <message>
        <source>SHA left ha</source>
        <translation>Осталось SHA, га</translation>
    </message>
    <message>
        <source>CHA left ha</source>
        <translation>Осталось CHA, га</translation>
    </message>
    <message>
        <source>Searched ha</source>
        <translation>Обследовано, га</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Человеко-часы</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>No dated release yet, so there is no curve.</source>
        <translation>Пока нет датированных снятий, поэтому нет кривой.</translation>
    </message>
    <message>
        <source>Released ground by date</source>
        <translation>Снятая земля по датам</translation>
    </message>
    <message>
        <source>Released ground by date, hectares</source>
        <translation>Снятая земля по датам, гектары</translation>
    </message>
    <message>
        <source> (%1 releases without a date are not in it)</source>
        <translation> (без %1 снятий без даты)</translation>
    </message>
    <message>
        <source>released, less what was reopened</source>
        <translation>снято, без открытого заново</translation>
    </message>
    <message>
        <source>released in all</source>
        <translation>снято всего</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>учтено</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>осталось</translation>
    </message>
    <message>
        <source>may be done (20 to 80 %)</source>
        <translation>может быть закончено (20–80 %)</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>по участкам</translation>
    </message>
    <message>
        <source>by task (team in an area)</source>
        <translation>по задачам (группа на участке)</translation>
    </message>
    <message>
        <source>by team</source>
        <translation>по группам</translation>
    </message>
    <message>
        <source>by theatre</source>
        <translation>по театрам</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>по месяцам</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Repaired %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>Исправлено: %1. Отмена (Ctrl+Z) вернёт назад.</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>must look</source>
        <translation>посмотреть</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>совет</translation>
    </message>
    <message>
        <source>checking the areas</source>
        <translation>проверка участков</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Findings of the quality check</source>
        <translation>Замечания проверки качества</translation>
    </message>
    <message>
        <source>everything in it is made up</source>
        <translation>всё в нём вымышлено</translation>
    </message>
    <message>
        <source>State of the journal</source>
        <translation>Состояние журнала</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>%1 of %2 rules passed: </source>
        <translation>Пройдено правил: %1 из %2: </translation>
    </message>
    <message>
        <source>The check never changes data. It is no proof that land is safe.</source>
        <translation>Проверка никогда не меняет данные. Она не доказывает, что земля безопасна.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>and %1 more, which the JSON report lists</source>
        <translation>и ещё %1, они в отчёте JSON</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Proposed repair</source>
        <translation>Предлагаемое исправление</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Take the repair</source>
        <translation>Принять исправление</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>%1 · %2 corners · %3 parts</source>
        <translation>%1 · углов %2 · частей %3</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Go to the place of the finding</source>
        <translation>Перейти к месту замечания</translation>
    </message>
    <message>
        <source>Propose repair…</source>
        <translation>Предложить исправление…</translation>
    </message>
    <message>
        <source>See the outline before and after; nothing changes before you accept it</source>
        <translation>Посмотреть контур до и после; до принятия ничего не меняется</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Look at everything anew (F8)</source>
        <translation>Просмотреть всё заново (F8)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>Write the findings as PDF or JSON</source>
        <translation>Записать замечания в PDF или JSON</translation>
    </message>
    <message>
        <source>The built-in atlas holds no areas. New project (Ctrl+N), then draw one with D.</source>
        <translation>Во встроенном атласе нет участков. Новый проект (Ctrl+N), затем нарисуйте клавишей D.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>No areas to check yet; D draws one.</source>
        <translation>Проверять пока нечего; D нарисует участок.</translation>
    </message>
    <message>
        <source>✓ Nothing found in %1 areas. The check never changes data.</source>
        <translation>✓ В участках (%1) ничего не найдено. Проверка никогда не меняет данные.</translation>
    </message>
    <message>
        <source>%1 in %2 areas. The check never changes data: repairs are proposals.</source>
        <translation>%1 в участках: %2. Проверка никогда не меняет данные: исправления — предложения.</translation>
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
        <source>Show %1 more of %2</source>
        <translation>Показать ещё %1 из %2</translation>
    </message>
    <message>
        <source>the list goes on; all of it is counted</source>
        <translation>список продолжается; учтено всё</translation>
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
        <source>Taken back by %1 (%2, %3): it asserts nothing any more.</source>
        <translation>Отозвано %1 (%2, %3): больше ничего не утверждает.</translation>
    </message>
    <message>
        <source>%1 is the claim of somebody else: this counts as a denial of it.</source>
        <translation>%1 — чужое утверждение: это считается его отрицанием.</translation>
    </message>
    <message>
        <source>Takes back %1.</source>
        <translation>Отзывает %1.</translation>
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
        <source>show this claim</source>
        <translation>показать это утверждение</translation>
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
        <source>Rivals</source>
        <translation>Спорные</translation>
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
        <source>nobody says so any more</source>
        <translation>больше никто этого не утверждает</translation>
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
        <source>choose which of several values leads, in the whole project</source>
        <translation>выбрать, какое из значений ведёт, во всём проекте</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
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
    <message>
        <source>Kept copies</source>
        <translation>Сохранённые копии</translation>
    </message>
    <message>
        <source>write the file as it was attached; the program itself never opens it</source>
        <translation>записать файл таким, каким приложен; сама программа его не открывает</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>take the copy away; Undo brings it back</source>
        <translation>убрать копию; отмена вернёт её</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>keep a file inside the project as a copy of this source</source>
        <translation>сохранить файл в проекте как копию этого источника</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>No copy is kept.</source>
        <translation>Копий нет.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотрите ещё раз</translation>
    </message>
    <message>
        <source>advice with its arithmetic, no verdict</source>
        <translation>совет с расчётом, не приговор</translation>
    </message>
    <message>
        <source>Its output is not far above that of the others.</source>
        <translation>Его выработка не намного выше, чем у других.</translation>
    </message>
    <message>
        <source>Compare with all %1</source>
        <translation>Сравнить со всеми %1</translation>
    </message>
    <message>
        <source>hold its output for each person and day against the others</source>
        <translation>сопоставить выработку на человека в день с другими</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>+ Add claim…</source>
        <translation>+ Утверждение…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Release a part…</source>
        <translation>Освободить часть…</translation>
    </message>
    <message>
        <source>Draw what was cleared, reduced or cancelled (R)</source>
        <translation>Нарисовать очищенное, сокращённое или снятое (R)</translation>
    </message>
    <message>
        <source>Confirm a part…</source>
        <translation>Подтвердить часть…</translation>
    </message>
    <message>
        <source>Draw what was confirmed by survey (Shift+C)</source>
        <translation>Нарисовать подтверждённое обследованием (Shift+C)</translation>
    </message>
    <message>
        <source>Reopen ground…</source>
        <translation>Вернуть в опасные…</translation>
    </message>
    <message>
        <source>Draw what is hazardous again (Shift+R)</source>
        <translation>Нарисовать то, что снова опасно (Shift+R)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>Enter what a team did here on a day</source>
        <translation>Внести, что группа сделала здесь за день</translation>
    </message>
    <message>
        <source>Device…</source>
        <translation>Предмет…</translation>
    </message>
    <message>
        <source>Enter a device that was found here</source>
        <translation>Внести найденный здесь предмет</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Контур…</translation>
    </message>
    <message>
        <source>Change the outline corner by corner</source>
        <translation>Изменить контур угол за углом</translation>
    </message>
    <message>
        <source>Enter a claim about this record (Ctrl+Shift+N)</source>
        <translation>Внести утверждение об этой записи (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Change this record (F2); Undo takes it back</source>
        <translation>Изменить эту запись (F2); отмена возвращает прежнее</translation>
    </message>
    <message>
        <source>Only a project that is open for writing can be changed; New project (Ctrl+N) makes one</source>
        <translation>Изменять можно только проект, открытый для записи; «Новый проект» (Ctrl+N) создаёт его</translation>
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
    <name>SeasonsView</name>
    <message>
        <source>Contingents over one axis</source>
        <translation>Контингенты на одной оси</translation>
    </message>
    <message>
        <source>What the maps show</source>
        <translation>Что показывают карты</translation>
    </message>
    <message>
        <source>Soft end: known to the month or year, or still open. Dashed: one party only.</source>
        <translation>Размытый конец: известен до месяца или года либо ещё открыт. Пунктир: только одна сторона.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Сезон</translation>
    </message>
    <message>
        <source>Laid over one another from August to July</source>
        <translation>Наложены друг на друга с августа по июль</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>One after the other over the years</source>
        <translation>Один за другим по годам</translation>
    </message>
    <message>
        <source>Since arrival</source>
        <translation>С прибытия</translation>
    </message>
    <message>
        <source>Laid over one another from the first month of each</source>
        <translation>Наложены друг на друга с первого месяца каждого</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>People as stated, on one logarithmic axis</source>
        <translation>Людей, как указано, на одной логарифмической оси</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>What frames and signs of the maps mean</source>
        <translation>Что означают рамки и знаки карт</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Several contingents</source>
        <translation>Несколько контингентов</translation>
    </message>
    <message>
        <source>Contingents of the group</source>
        <translation>Контингенты группы</translation>
    </message>
    <message>
        <source>Tick the contingents that stand on this side.</source>
        <translation>Отметьте контингенты, стоящие на этой стороне.</translation>
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
    <name>Sheet</name>
    <message>
        <source>c. %1</source>
        <comment>about</comment>
        <translation>ок. %1</translation>
    </message>
    <message>
        <source>1 rival value</source>
        <translation>1 спорное значение</translation>
    </message>
    <message>
        <source>%1 rival values</source>
        <translation>спорных значений: %1</translation>
    </message>
    <message>
        <source>Hazard area %1</source>
        <translation>Опасный район %1</translation>
    </message>
    <message>
        <source>one map with its legend, contingents and sources</source>
        <translation>одна карта с легендой, контингентами и источниками</translation>
    </message>
    <message>
        <source>two groups: maps at one true scale, matched fields, seasons</source>
        <translation>две группы: карты в одном истинном масштабе, сопоставленные поля, сезоны</translation>
    </message>
    <message>
        <source>one contingent: map, amounts with rivals, statements</source>
        <translation>один контингент: карта, количества со спорными значениями, заявления</translation>
    </message>
    <message>
        <source>a theatre: map, contingents, what it adds up to</source>
        <translation>регион: карта, контингенты, итоги</translation>
    </message>
    <message>
        <source>contingents and events over the years</source>
        <translation>контингенты и события по годам</translation>
    </message>
    <message>
        <source>hazard areas of a project: recorded, released, left</source>
        <translation>опасные районы проекта: учтено, освобождено, осталось</translation>
    </message>
    <message>
        <source>what the records disagree about, side by side</source>
        <translation>в чём записи расходятся, рядом</translation>
    </message>
    <message>
        <source>every source with its grade</source>
        <translation>каждый источник с его оценкой</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>no claim of its own; the numbered sources stand behind it</source>
        <translation>своих утверждений нет; за ней стоят пронумерованные источники</translation>
    </message>
    <message>
        <source>What was said, by whom</source>
        <translation>Что сказано и кем</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>contributor, host</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, reported only</source>
        <translation>%1, только сообщается</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Comparable?</source>
        <translation>Сопоставимо?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовая основа</translation>
    </message>
    <message>
        <source>people</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Человеко-дни</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>выведено</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Продолжительность</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Сезон</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Загрязнение</translation>
    </message>
    <message>
        <source>as the texts have it</source>
        <translation>как в текстах</translation>
    </message>
    <message>
        <source>Own losses</source>
        <translation>Собственные потери</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>Ответные шаги</translation>
    </message>
    <message>
        <source>by the host</source>
        <translation>принимающей стороны</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>источников: %1</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 источник</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>month not stated</source>
        <translation>месяц не указан</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>начало: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; и ещё %2</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>у %1 из %2</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>несопоставимо</translation>
    </message>
    <message>
        <source>not reported on either side</source>
        <translation>не сообщается ни с одной стороны</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>только %1</translation>
    </message>
    <message>
        <source>A is %1 of B</source>
        <translation>A составляет %1 от B</translation>
    </message>
    <message>
        <source>no ratio: bound not stated</source>
        <translation>отношения нет: граница не указана</translation>
    </message>
    <message>
        <source>comparable</source>
        <translation>сопоставимо</translation>
    </message>
    <message>
        <source>no text defines an item</source>
        <translation>ни один текст не определяет предмет</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>no text defines the area</source>
        <translation>ни один текст не определяет площадь</translation>
    </message>
    <message>
        <source>A: %1; B: %2</source>
        <translation>A: %1; B: %2</translation>
    </message>
    <message>
        <source>People, axis %1 to %2</source>
        <translation>Людей, ось от %1 до %2</translation>
    </message>
    <message>
        <source>Not for navigation or clearance</source>
        <translation>Не для навигации и не для очистки</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>лист %1 из %2</translation>
    </message>
    <message>
        <source>Sapper Atlas · built-in atlas · records %1</source>
        <translation>Sapper Atlas · встроенный атлас · записи %1</translation>
    </message>
    <message>
        <source>Sapper Atlas · project “%1” %2 · journal entry %3, %4</source>
        <translation>Sapper Atlas · проект «%1» %2 · строка журнала %3, %4</translation>
    </message>
    <message>
        <source>Information of any date</source>
        <translation>Обстановка за всё время</translation>
    </message>
    <message>
        <source>Information as of %1</source>
        <translation>Обстановка на %1</translation>
    </message>
    <message>
        <source>known on %1</source>
        <translation>по данным на %1</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>книжный</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>альбомный</translation>
    </message>
    <message>
        <source>%1 on %2 %3</source>
        <translation>%1, лист %2, %3</translation>
    </message>
    <message>
        <source>one true scale on both maps</source>
        <translation>обе карты в одном истинном масштабе</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area, centre %1</source>
        <translation>равновеликая азимутальная проекция Ламберта, центр %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>Equal Earth, equal-area</source>
        <translation>Equal Earth, равновеликая</translation>
    </message>
    <message>
        <source>OPEN SOURCES</source>
        <translation>ОТКРЫТЫЕ ИСТОЧНИКИ</translation>
    </message>
    <message>
        <source>base-map borders are accurate to kilometres</source>
        <translation>границы основы показаны с точностью до километров</translation>
    </message>
    <message>
        <source>Layer not open here: %1</source>
        <translation>Слой здесь не открыт: %1</translation>
    </message>
    <message>
        <source>Figures are shown as their sources state them; what is not reported is not 0</source>
        <translation>Числа показаны так, как их указывают источники; о чём не сообщается — не 0</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Soft end: known to the month or year, or still open. Dashed: one party only.</source>
        <translation>Размытый конец: известен до месяца или года либо ещё открыт. Пунктир: только одна сторона.</translation>
    </message>
    <message>
        <source>Seasons, one row a contingent</source>
        <translation>Сезоны, по строке на контингент</translation>
    </message>
    <message>
        <source>Mission mirror: %1 | %2</source>
        <translation>Сопоставление миссий: %1 | %2</translation>
    </message>
    <message>
        <source>Sources and grades</source>
        <translation>Источники и оценки</translation>
    </message>
    <message>
        <source>Letter: reliability of the source, A to E. Digit: credibility, 1 to 5. F and 6: cannot be judged. Dash: not graded yet. The two are set apart and never combined.</source>
        <translation>Буква: надёжность источника, от A до E. Цифра: достоверность, от 1 до 5. F и 6: оценить нельзя. Прочерк: ещё не оценено. Обе ставятся отдельно и никогда не объединяются.</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Что показывает карта</translation>
    </message>
    <message>
        <source>Timeline of contingents and events</source>
        <translation>Шкала времени контингентов и событий</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Все районы</translation>
    </message>
    <message>
        <source>There is no hazard area in this project at this date.</source>
        <translation>На эту дату опасных районов в проекте нет.</translation>
    </message>
    <message>
        <source>recorded, ha</source>
        <translation>учтено, га</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>сокращено</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>очищено</translation>
    </message>
    <message>
        <source>left SHA</source>
        <translation>осталось SHA</translation>
    </message>
    <message>
        <source>left CHA</source>
        <translation>осталось CHA</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>предметы</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Geodesic hectares on WGS 84. What may still be hazardous counts as hazardous. Cancelled, reduced and cleared are different products and are not one figure.</source>
        <translation>Геодезические гектары на WGS 84. Что ещё может быть опасным, считается опасным. Снятое, сокращённое и очищенное — разные результаты и в одно число не сводятся.</translation>
    </message>
    <message>
        <source>Of what was released %1 ha were reopened since; they are recorded a second time, as the areas that reopened them. Shares count that ground once.</source>
        <translation>Из освобождённого %1 га с тех пор открыты заново; они учтены второй раз, как открывшие их участки. В долях эта земля считается один раз.</translation>
    </message>
    <message>
        <source>Progress of hazard areas</source>
        <translation>Ход работ в опасных районах</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Одна сторона</translation>
    </message>
    <message>
        <source>The other sides</source>
        <translation>Другие стороны</translation>
    </message>
    <message>
        <source>The records do not disagree about anything.</source>
        <translation>Записи ни в чём не расходятся.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Publisher and title</source>
        <translation>Издатель и название</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Why, and what to keep in mind</source>
        <translation>Почему и о чём помнить</translation>
    </message>
    <message>
        <source>No source was out by this date.</source>
        <translation>К этой дате ни один источник не вышел.</translation>
    </message>
    <message>
        <source>%1 % released</source>
        <translation>освобождено %1 %</translation>
    </message>
    <message>
        <source>and %1 more sides</source>
        <translation>и ещё сторон: %1</translation>
    </message>
    <message>
        <source>Demining contingents: %1</source>
        <translation>Контингенты разминирования: %1</translation>
    </message>
    <message>
        <source>Adds up to, and who is missing</source>
        <translation>Итого и кого в нём нет</translation>
    </message>
    <message>
        <source>Situation: %1</source>
        <translation>Обстановка: %1</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Kursk Oblast</source>
        <translation>Курская область</translation>
    </message>
    <message>
        <source>who sends to whom</source>
        <translation>кто кому направляет</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>Контингент</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>Когда было</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Area, ha</source>
        <translation>Площадь, га</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>No contingent in this part at this date.</source>
        <translation>На эту дату в этой части контингентов нет.</translation>
    </message>
    <message>
        <source>Area as the texts have it; “demined” is defined in none of them. c. about, &gt; more than, ≥ at least, ≤ up to. Rows are not added up.</source>
        <translation>Площадь как в текстах; «разминировано» не определено ни в одном из них. ок. — около, &gt; более, ≥ не менее, ≤ до. Строки не складываются.</translation>
    </message>
    <message>
        <source>Sender and host</source>
        <translation>Отправитель и принимающая сторона</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Как известно</translation>
    </message>
    <message>
        <source>No amount of it is reported.</source>
        <translation>Количественные данные о нём не сообщаются.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Leading value</source>
        <translation>Ведущее значение</translation>
    </message>
    <message>
        <source>Rival values</source>
        <translation>Спорные значения</translation>
    </message>
    <message>
        <source>Who said, and when</source>
        <translation>Кто сказал и когда</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Заявления</translation>
    </message>
    <message>
        <source>Month after arrival</source>
        <translation>Месяц после прибытия</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>дата не указана</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Одна карта</translation>
    </message>
    <message>
        <source>Mission mirror</source>
        <translation>Сопоставление миссий</translation>
    </message>
    <message>
        <source>Contingent card</source>
        <translation>Карточка контингента</translation>
    </message>
    <message>
        <source>Theatre situation</source>
        <translation>Обстановка в регионе</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>Progress of areas</source>
        <translation>Ход работ в районах</translation>
    </message>
    <message>
        <source>Source list</source>
        <translation>Список источников</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Sheet written to %1</source>
        <translation>Лист записан в %1</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>Экспорт листа</translation>
    </message>
    <message>
        <source>Stored as “%1”</source>
        <translation>Сохранено как «%1»</translation>
    </message>
    <message>
        <source>No sheet is stored yet: put one together and press “Save as view…”.</source>
        <translation>Сохранённых листов ещё нет: составьте лист и нажмите «Сохранить как вид…».</translation>
    </message>
    <message>
        <source>The sheet opens as it was stored; its figures are those of the project now.</source>
        <translation>Лист откроется таким, каким сохранён; числа в нём — из проекта, каков он сейчас.</translation>
    </message>
    <message>
        <source>Stored sheets</source>
        <translation>Сохранённые листы</translation>
    </message>
    <message>
        <source>The sheet is of another project; its place and dates are shown here.</source>
        <translation>Лист из другого проекта; здесь показаны его место и даты.</translation>
    </message>
    <message>
        <source>Records have changed since the sheet was made; place and dates are its own.</source>
        <translation>С тех пор как лист сделан, записи изменились; место и даты — самого листа.</translation>
    </message>
    <message>
        <source>This is the state behind the sheet; no record has changed since.</source>
        <translation>Это состояние, стоящее за листом; с тех пор ни одна запись не изменилась.</translation>
    </message>
    <message>
        <source>Save as view of the project</source>
        <translation>Сохранить как вид проекта</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Group A</source>
        <translation>Группа A</translation>
    </message>
    <message>
        <source>Group B</source>
        <translation>Группа B</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>Контингент</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Градусы</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>as the template has it</source>
        <translation>как в шаблоне</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Свободный текст</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>as the project has it</source>
        <translation>как в проекте</translation>
    </message>
    <message>
        <source>Its colour</source>
        <translation>Её цвет</translation>
    </message>
    <message>
        <source>EXERCISE stays on every page.</source>
        <translation>EXERCISE остаётся на каждой странице.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page of the sheet</source>
        <translation>Страница листа</translation>
    </message>
    <message>
        <source>drawing a sheet</source>
        <translation>рисуется лист</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>Текст на странице</translation>
    </message>
    <message>
        <source>%1 mm from the left, %2 mm from the top · %3 × %4 mm</source>
        <translation>%1 мм слева, %2 мм сверху · %3 × %4 мм</translation>
    </message>
    <message>
        <source>frames lie over one another</source>
        <translation>рамки лежат одна на другой</translation>
    </message>
    <message>
        <source>Click to type, drag to move</source>
        <translation>Щелчок — ввод текста, перетаскивание — перемещение</translation>
    </message>
    <message>
        <source>Drag to move; arrow keys move by 1 mm</source>
        <translation>Перетащите, чтобы переместить; стрелки сдвигают на 1 мм</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Briefing sheet</source>
        <translation>Лист для доклада</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Вернуть последнее изменение назад (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>Сделать его снова (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Take over the map</source>
        <translation>Взять с карты</translation>
    </message>
    <message>
        <source>Extent, groups and dates as the window shows them now</source>
        <translation>Охват, группы и даты такими, какими их сейчас показывает окно</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Сбросить макет</translation>
    </message>
    <message>
        <source>Every frame back to its place in the template (Home: only the chosen one)</source>
        <translation>Каждая рамка на своё место в шаблоне (Home: только выбранная)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Предыдущая страница (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Следующая страница (Page Down)</translation>
    </message>
    <message>
        <source>Stored sheets…</source>
        <translation>Сохранённые листы…</translation>
    </message>
    <message>
        <source>Open a sheet that is stored with the project</source>
        <translation>Открыть лист, сохранённый с проектом</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Сохранить как вид…</translation>
    </message>
    <message>
        <source>Store the sheet with the project, to open again exactly</source>
        <translation>Сохранить лист с проектом, чтобы открыть его снова точно таким же</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>PDF, PNG, SVG, slides or one HTML file (Ctrl+E)</source>
        <translation>PDF, PNG, SVG, слайды или один файл HTML (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Presented picture</source>
        <translation>Показываемая картина</translation>
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
        <source>1 job: %2</source>
        <translation>Задача: %2</translation>
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
    <name>Table</name>
    <message>
        <source>Released as</source>
        <translation>Освобождено как</translation>
    </message>
    <message>
        <source>Size m²</source>
        <translation>Площадь, м²</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Rows with these words</source>
        <translation>Строки с этими словами</translation>
    </message>
    <message>
        <source>Rows cannot be ordered by this column.</source>
        <translation>По этому столбцу строки не упорядочить.</translation>
    </message>
    <message>
        <source>The built-in atlas is no project. New project (Ctrl+N) makes a table of it.</source>
        <translation>Встроенный атлас — не проект. «Новый проект» (Ctrl+N) сделает из него таблицу.</translation>
    </message>
    <message>
        <source>Looking through %1 records…</source>
        <translation>Просматриваются записи: %1…</translation>
    </message>
    <message>
        <source>No record of this kind yet.</source>
        <translation>Записей этого вида ещё нет.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>записей: %1 из %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>looking through the records</source>
        <translation>просмотр записей</translation>
    </message>
    <message>
        <source>Not edited here: it is derived, or has its place in the form (F2).</source>
        <translation>Здесь не правится: значение выведено или его место в форме (F2).</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>So many cells are not copied at once; export them as a file instead.</source>
        <translation>Столько ячеек сразу не копируется; вместо этого экспортируйте их в файл.</translation>
    </message>
    <message>
        <source>Copied %1 rows.</source>
        <translation>Скопировано строк: %1.</translation>
    </message>
    <message>
        <source>Choose the cell where the first value goes, then paste.</source>
        <translation>Выберите ячейку для первого значения, затем вставьте.</translation>
    </message>
    <message>
        <source>%1 × %2 cells do not fit from there; nothing was pasted.</source>
        <translation>Ячейки %1 × %2 оттуда не помещаются; ничего не вставлено.</translation>
    </message>
    <message>
        <source>Changed %1 records. Undo (Ctrl+Z) takes it back.</source>
        <translation>Изменено записей: %1. Отмена (Ctrl+Z) вернёт назад.</translation>
    </message>
    <message>
        <source>row %1: “%2” is not edited in the table</source>
        <translation>строка %1: «%2» в таблице не правится</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>строка %1, %2: %3</translation>
    </message>
    <message>
        <source>from the table, %1 records</source>
        <translation>из таблицы, записей: %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Click or drag to set the date. Shift and drag keeps to a range of days (keys: [ and ] set its ends); the wheel zooms.</source>
        <translation>Щелчок или перетаскивание задаёт дату. Перетаскивание с Shift ограничивает диапазон дней (клавиши [ и ] задают его концы); колесо меняет масштаб.</translation>
    </message>
    <message>
        <source>Drag to another day</source>
        <translation>Перетащите на другой день</translation>
    </message>
    <message>
        <source>known by %1</source>
        <translation>известно к %1</translation>
    </message>
    <message>
        <source>Nobody had spoken of a contingent here by then; drag the second date on</source>
        <translation>К тому дню о контингенте здесь никто не говорил; передвиньте вторую дату дальше</translation>
    </message>
    <message>
        <source>No contingent here yet; one that is entered shows as a bar from its first day</source>
        <translation>Здесь пока нет контингента; введённый появится полосой с первого дня</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>Когда верно</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>nothing was said yet</source>
        <translation>ещё ничего не сказано</translation>
    </message>
    <message>
        <source>%1 not dated</source>
        <translation>без даты: %1</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>конец не указан</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>True on %1</source>
        <translation>Обстановка на %1</translation>
    </message>
    <message>
        <source>as known today</source>
        <translation>по данным на сегодня</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>по данным на %1</translation>
    </message>
    <message>
        <source>%1 contingents, %2 events, %3 statements</source>
        <translation>контингентов: %1, событий: %2, заявлений: %3</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>First day of the records (Home)</source>
        <translation>Первый день записей (Home)</translation>
    </message>
    <message>
        <source>One step back (Left: a day, Shift+Left: a month)</source>
        <translation>Шаг назад (влево: день, Shift+влево: месяц)</translation>
    </message>
    <message>
        <source>One step on (Right: a day, Shift+Right: a month)</source>
        <translation>Шаг вперёд (вправо: день, Shift+вправо: месяц)</translation>
    </message>
    <message>
        <source>Last day of the records (End)</source>
        <translation>Последний день записей (End)</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Длина шага</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>Steps in a second while it plays</source>
        <translation>Шагов в секунду при показе</translation>
    </message>
    <message>
        <source>Show the days of all records</source>
        <translation>Показать дни всех записей</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (пробел)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Показ (пробел)</translation>
    </message>
    <message>
        <source>As known today</source>
        <translation>По данным на сегодня</translation>
    </message>
    <message>
        <source>Show everything that was said up to today</source>
        <translation>Показать всё сказанное до сегодняшнего дня</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Show the records of all days at once</source>
        <translation>Показать записи всех дней сразу</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 неделя</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 месяц</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 месяца</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>Когда верно</translation>
    </message>
    <message>
        <source>Move the day that is shown</source>
        <translation>Двигать показываемый день</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>Move the day by which it had been said</source>
        <translation>Двигать день, к которому было сказано</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>Строки шкалы времени</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
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
        <source>Mirror</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Мир</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>nothing that can be added</source>
        <translation>складывать нечего</translation>
    </message>
    <message>
        <source>not reported: %1</source>
        <translation>не сообщается: %1</translation>
    </message>
    <message>
        <source>only planned, interim or otherwise defined, not added: %1</source>
        <translation>только плановые, промежуточные или иначе определённые, не складываются: %1</translation>
    </message>
    <message>
        <source>context only, never counted: %1</source>
        <translation>только контекст, никогда не считается: %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 или больше</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>Totals are being added up …</source>
        <translation>Итоги подсчитываются…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · шаг %2 из %3</translation>
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
        <source>the newest of the best grade</source>
        <translation>новейшее из лучшей оценки</translation>
    </message>
    <message>
        <source>the best grade, then the most origins</source>
        <translation>лучшая оценка, затем больше источников</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>новейшее</translation>
    </message>
    <message>
        <source>none, all are one range</source>
        <translation>никакое, все как один диапазон</translation>
    </message>
    <message>
        <source>leads: %1</source>
        <translation>ведёт: %1</translation>
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
        <source>retracted</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершено</translation>
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
        <source>retracts</source>
        <translation>отзывает</translation>
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
        <source>definition not stated</source>
        <translation>определение не указано</translation>
    </message>
    <message>
        <source>Land that was surveyed, whether or not anything was found.</source>
        <translation>Обследованная земля, независимо от того, найдено ли что-либо.</translation>
    </message>
    <message>
        <source>Confirmed hazardous area: there is direct evidence of contamination.</source>
        <translation>Подтверждённый опасный район: есть прямые признаки загрязнения.</translation>
    </message>
    <message>
        <source>Land that was cleared to a stated depth.</source>
        <translation>Земля, очищенная на указанную глубину.</translation>
    </message>
    <message>
        <source>The source says “demined” and means land that was cleared or only checked; it does not say which.</source>
        <translation>Источник говорит «разминировано» и имеет в виду землю очищенную или только проверенную; что именно, не сказано.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>сброшено</translation>
    </message>
    <message>
        <source>failed to explode</source>
        <translation>не взорвалось</translation>
    </message>
    <message>
        <source>at the peak</source>
        <translation>на пике</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>гектары</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>километры</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>метры</translation>
    </message>
    <message>
        <source>tons as printed</source>
        <translation>тонны (как напечатано)</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>проценты</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>more than, at least: open above</source>
        <translation>более, не менее: сверху открыто</translation>
    </message>
    <message>
        <source>up to: open below</source>
        <translation>до: снизу открыто</translation>
    </message>
    <message>
        <source>over this time</source>
        <translation>за это время</translation>
    </message>
    <message>
        <source>not reported for this date</source>
        <translation>на эту дату не сообщается</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>логарифмическая шкала</translation>
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
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>1 outlet</source>
        <translation>1 издание</translation>
    </message>
    <message>
        <source>%1 outlets</source>
        <translation>изданий: %1</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 первоисточник</translation>
    </message>
    <message>
        <source>%1 origins</source>
        <translation>первоисточников: %1</translation>
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
