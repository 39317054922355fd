"""What the columns of a table of claims are headed with, and the words its cells use, in four languages."""

from __future__ import annotations

from geodata.project.kinds import KINDS

WRITTEN: tuple[str, ...] = (
    *(name for name, _ in KINDS["claims"].shape.columns), *(child.field for child in KINDS["claims"].shape.children),
)  # fmt: skip
"""Columns of our own export, which holds every field of a claim; a table with all of them is read to the letter."""

_KNOWN: dict[str, tuple[str, ...]] = {
    "id": ("id", "claim_id", "код утверждения", "编号", "編號", "ລະຫັດ"),
    "subject_id": ("subject_id", "subject", "about", "contingent", "deployment", "deployment_id", "mission", "event",
                   "предмет", "о чём", "о чем", "контингент", "миссия", "对象", "對象", "主题", "主題",
                   "分遣队", "分遣隊", "ກ່ຽວກັບ", "ຫົວຂໍ້"),
    "subject_kind": ("subject_kind", "kind of subject", "вид предмета", "对象类型", "對象類型", "ປະເພດຫົວຂໍ້"),
    "attribute": ("attribute", "measure", "what", "показатель", "признак", "что", "属性", "屬性", "指标", "指標",
                  "ຄຸນລັກສະນະ"),
    "value": ("value", "amount", "number", "figure", "quantity", "значение", "количество", "число", "численность",
              "数值", "數值", "数量", "數量", "ຈຳນວນ", "ປະລິມານ"),
    "unit": ("unit", "units", "единица", "единицы", "единица измерения", "ед.", "单位", "單位", "ຫົວໜ່ວຍ"),
    "text": ("text", "claim", "statement", "said", "текст", "утверждение", "заявление", "陈述", "陳述", "说法", "說法",
             "内容", "內容", "ຂໍ້ຄວາມ", "ຄຳກ່າວ"),
    "text_kind": ("text_kind", "quote or paraphrase"),
    "original_fragments": ("original_fragments", "original", "original text", "original words", "quote", "оригинал",
                           "цитата", "原文", "引文", "ຕົ້ນສະບັບ"),
    "original_language": ("original_language", "language of the original", "язык оригинала", "原文语言", "原文語言",
                          "ພາສາຕົ້ນສະບັບ"),
    "asserted_by_name": ("asserted_by_name", "asserted_by", "said by", "speaker", "who", "who said", "кто сказал",
                         "кто заявил", "автор", "чьё заявление", "发言人", "發言人", "发言者", "發言者", "谁说的",
                         "誰說的", "ຜູ້ກ່າວ", "ຜູ້ເວົ້າ"),
    "asserted_by_country": ("asserted_by_country", "country", "party", "страна", "сторона", "国家", "國家", "ປະເທດ"),
    "date_said": ("date_said", "said on", "when said", "date", "дата", "дата заявления", "когда сказано", "日期",
                  "发言日期", "發言日期", "ວັນທີ"),
    "date_meant": ("date_meant", "true when", "as of", "as_of", "as-of date", "на дату", "по состоянию на", "截至",
                   "截止日期", "ນັບແຕ່ວັນທີ"),
    "source_ids": ("source_ids", "source_id", "source id", "source ids", "source", "sources", "источник", "источники",
                   "来源", "來源", "ແຫຼ່ງ", "ແຫຼ່ງຂໍ້ມູນ"),
    "grade": ("grade", "admiralty", "admiralty code", "оценка", "код адмиралтейства", "评级", "評級", "ຄະແນນ"),
    "reliability": ("reliability", "source grade", "надёжность", "надежность", "надёжность источника",
                    "надежность источника", "可靠性", "来源可靠性", "來源可靠性", "ຄວາມໜ້າເຊື່ອຖື"),
    "credibility": ("credibility", "claim grade", "достоверность", "достоверность сведений", "可信度", "ຄວາມຈິງ"),
    "stance": ("stance", "позиция", "立场", "立場", "ທ່າທີ"),
    "denies": ("denies", "denied", "denial", "отрицает", "опровергает", "опровержение", "否认", "否認", "ປະຕິເສດ"),
    "rationale": ("rationale", "why", "why this grade", "reason", "обоснование", "почему", "理由", "ເຫດຜົນ"),
    "verification": ("verification", "how known", "проверка", "как известно", "核实", "核實", "ການກວດສອບ"),
    "also_about": ("also_about", "also about", "также о", "另涉", "ກ່ຽວກັບອີກ"),
    "relations": ("relations", "связи", "关联", "關聯", "ການພົວພັນ"),
    "source_title": ("source_title", "title", "headline", "заголовок", "название источника", "标题", "標題", "来源标题",
                     "來源標題", "ຫົວຂໍ້ຂ່າວ"),
    "source_publisher": ("source_publisher", "publisher", "outlet", "издатель", "издание", "发布者", "發布者", "媒体",
                         "媒體", "ຜູ້ເຜີຍແຜ່"),
    "source_date": ("source_date", "date of the source", "published", "published on", "дата источника",
                    "дата публикации", "发布日期", "發布日期", "ວັນທີເຜີຍແຜ່"),
    "source_address": ("source_address", "url", "link", "address", "ссылка", "адрес", "链接", "連結", "网址", "網址",
                       "ລິ້ງ"),
    "source_language": ("source_language", "language", "язык", "язык источника", "语言", "語言", "ພາສາ"),
    "source_kind": ("source_kind", "kind of source", "вид источника", "来源类型", "來源類型", "ປະເພດແຫຼ່ງຂໍ້ມູນ"),
    "source_reliability": ("source_reliability",),
    "source_title_en": ("source_title_en", "title in english"),
}  # fmt: skip
HEADINGS: dict[str, tuple[str, ...]] = _KNOWN | {name: (name,) for name in WRITTEN if name not in _KNOWN}
"""Field of a claim, or of the source that comes with it, to what is known to head its column."""

_LANGUAGES: dict[str, tuple[str, ...]] = {
    "en": ("en", "english", "английский", "英语", "英語", "英文", "ອັງກິດ"),
    "ru": ("ru", "russian", "русский", "俄语", "俄語", "俄文", "ລັດເຊຍ"),
    "zh-Hans": ("zh-hans", "simplified chinese", "简体中文"), "zh-Hant": ("zh-hant", "traditional chinese", "繁體中文"),
    "lo": ("lo", "lao", "лаосский", "老挝语", "寮語", "ລາວ"), "ja": ("ja", "japanese", "японский", "日语", "日語"),
    "ar": ("ar", "arabic", "арабский", "阿拉伯语", "阿拉伯語"),
}  # fmt: skip
CLAIM_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "subject_kind": {
        "deployment": ("deployment", "contingent", "mission", "контингент", "миссия", "分遣队", "分遣隊", "ກອງກຳລັງ"),
        "event": ("event", "событие", "事件", "ເຫດການ"), "series": ("series", "ряд", "序列", "ຊຸດຂໍ້ມູນ"),
        "topic": ("topic", "тема", "主题", "主題", "ຫົວຂໍ້"),
    },
    "stance": {
        "asserts": ("asserts", "states", "утверждает", "заявляет", "声称", "聲稱", "ຢືນຢັນ"),
        "denies": ("denies", "отрицает", "опровергает", "否认", "否認", "ປະຕິເສດ"),
        "reports": ("reports", "сообщает", "报道", "報導", "ລາຍງານ"),
        "assesses": ("assesses", "оценивает", "评估", "評估", "ປະເມີນ"),
        "speculates": ("speculates", "предполагает", "推测", "推測", "ຄາດເດົາ"),
        "omits": ("omits", "опускает", "省略"),
        "does_not_mention": ("does_not_mention", "does not mention", "не упоминает", "未提及", "ບໍ່ໄດ້ກ່າວເຖິງ"),
        "retracts": ("retracts", "отзывает", "撤回", "ຖອນຄືນ"),
    },
    "denies": {
        "yes": ("yes", "y", "true", "1", "да", "是", "ແມ່ນ"), "no": ("no", "n", "false", "0", "нет", "否", "ບໍ່"),
    },
    "reliability": {letter: (letter,) for letter in "ABCDEF"},
    "credibility": {digit: (digit, f"{digit}.0") for digit in "123456"},
    "text_kind": {
        "paraphrase": ("paraphrase", "пересказ", "转述", "轉述"),
        "quote": ("quote", "verbatim", "дословно", "цитата", "引文", "原话", "原話"),
    },
    "verification": {
        "read": ("read", "прочитано", "已读", "已讀"), "excerpt": ("excerpt", "отрывок", "摘录", "摘錄"),
        "derived": ("derived", "выведено", "推算"), "unverified": ("unverified", "не проверено", "未核实", "未核實"),
    },
    "origin": {"public_record": ("public_record",), "seed_article": ("seed_article",)},
    "original_text_kind": {"quote": ("quote",), "paraphrase": ("paraphrase",)},
    "value_qualifier": {
        name: (name, name.replace("_", " ")) for name in ("exact", "about", "up_to", "at_least", "more_than", "unknown")
    },
    "original_language": _LANGUAGES,
    "source_language": _LANGUAGES,
    "source_kind": {
        "official": ("official", "официальный", "官方"), "intelligence": ("intelligence", "разведка", "情报", "情報"),
        "state_media": ("state_media", "state media", "государственные сми", "官方媒体", "官方媒體"),
        "press": ("press", "media", "пресса", "сми", "媒体", "媒體", "ໜັງສືພິມ"),
        "self_media": ("self_media", "self-published", "блог", "自媒体", "自媒體"),
        "ngo": ("ngo", "нко", "нпо", "非政府组织", "非政府組織"),
        "un": ("un", "united nations", "оон", "联合国", "聯合國"),
        "dataset": ("dataset", "data set", "набор данных", "数据集", "資料集"),
    },
    "source_reliability": {letter: (letter,) for letter in "ABCDEF"},
}  # fmt: skip
"""Of fields that have few values: the value, and the words of tables that mean it."""
