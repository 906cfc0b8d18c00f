"""Demo: what the archive's sentences are built from, in each language.

A sentence is one of each: opening, who, what, and when or where. In Arabic every `who` is feminine
and every opening agrees with it. No word here holds Latin letters or marks in Arabic, nor `& < >`.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    kickers: tuple[str, ...]
    openings: tuple[str, ...]
    who: tuple[str, ...]
    what: tuple[str, ...]
    where: tuple[str, ...]
    subheadings: tuple[str, ...]
    sources: tuple[str, ...]
    sentence: str
    headline: str
    source: str
    correction: str
    reason: str


ARABIC = Words(
    kickers=("تقرير", "متابعة", "حوار", "أرقام", "خلفية", "قراءة", "ميدان", "رأي"),
    openings=(
        *("أعلنت", "أطلقت", "عرضت", "ناقشت", "درست", "أجّلت", "اعتمدت", "بدأت", "راجعت", "موّلت"),
        *("أنجزت", "اقترحت", "حدّثت", "نشرت", "أوقفت", "قيّمت", "وسّعت", "سلّمت", "تابعت", "دعمت"),
    ),
    who=(
        *("البلدية", "الهيئة العامة", "الجامعة", "شركة المياه", "لجنة الخبراء", "غرفة التجارة"),
        *("المكتبة الوطنية", "جمعية الصيادين", "نقابة المهندسين", "وكالة الفضاء", "إدارة الميناء"),
        *("مؤسسة البحوث", "الأكاديمية", "شبكة المستشفيات", "رابطة الكتّاب", "محطة الأرصاد"),
    ),
    what=(
        *("خطة جديدة للنقل العام", "مشروع توسعة الحديقة", "برنامج تدريب المعلمين"),
        *("نتائج المسح السنوي", "ميزانية العام المقبل", "دليل السلامة المحدّث"),
        *("خريطة الشواطئ القديمة", "منظومة إنذار مبكر", "تجربة ريّ بالتنقيط"),
        *("أرشيف الصور النادرة", "معيار جودة الهواء", "حملة غرس الأشجار"),
        *("مسار الدراجات الجديد", "صندوق دعم الحرفيين", "سجل المباني التراثية"),
        *("تطبيق حجز المواعيد", "دورة الألعاب المدرسية", "مختبر فحص الأغذية"),
    ),
    where=(
        *("في العاصمة", "قبل نهاية العام", "على الساحل الشرقي", "بعد عامين من الدراسة"),
        *("في ثلاث محافظات", "بمشاركة مئات المتطوعين", "رغم ارتفاع التكاليف"),
        *("خلال جلسة مفتوحة للجمهور", "وفق جدول زمني معلن", "في الأحياء القديمة"),
        *("بالتعاون مع المدارس", "في موسم الأمطار", "للمرة الأولى منذ عقد"),
        *("من دون تحديد الموعد النهائي", "بحسب بيان صدر مساء أمس", "في أطراف المدينة"),
    ),
    subheadings=("ما الذي تغيّر", "أرقام ودلالات", "أصوات من الميدان", "الخطوة التالية", "خلفية"),
    sources=("بيان الهيئة", "التقرير السنوي", "محضر الجلسة", "قاعدة البيانات المفتوحة", "الدراسة"),
    sentence="{opening} {who} {what} {where}.",
    headline="{who}: {what} {where}",
    source='{source}، <a href="https://{host}/reports/{number}">الصفحة {page}</a>',
    correction="صُحّح رقم ورد خطأً في الفقرة الأخيرة.",
    reason="سُحب الخبر لأن مصدره تراجع عنه.",
)

ENGLISH = Words(
    kickers=("Report", "Update", "Interview", "Figures", "Background", "Analysis", "Field", "View"),
    openings=(
        *("Announcing it", "Under pressure", "After a long debate", "In a first", "As expected"),
        *("With little notice", "On a close vote", "To wide surprise", "For a second time"),
    ),
    who=(
        *("the city council", "the port authority", "the university", "the water company"),
        *("a panel of experts", "the chamber of commerce", "the national library"),
        *("the space agency", "the hospital network", "the weather service", "the museum"),
    ),
    what=(
        *(
            "adopted a new transport plan",
            "put off the park extension",
            "opened its archive",
        ),
        *("published the yearly survey", "drew up the coming budget", "tested drip irrigation"),
        *("mapped the old shoreline", "set a standard for clean air", "began to plant trees"),
        *("widened the cycle path", "launched a fund for craftsmen", "listed more old buildings"),
    ),
    where=(
        *(
            "in the capital",
            "before the end of the year",
            "on the east coast",
            "in the provinces",
        ),
        *("after two years of study", "with hundreds of volunteers", "despite rising costs"),
        *("in the old quarters", "at a public session", "for the first time in a decade"),
    ),
    subheadings=("What changed", "The figures", "Voices", "What comes next", "Background"),
    sources=("The statement", "The yearly report", "The minutes", "The open data", "The study"),
    sentence="{opening}, {who} {what} {where}.",
    headline="How {who} {what} {where}",
    source='{source}, <a href="https://{host}/reports/{number}">page {page}</a>',
    correction="A figure in the last paragraph was wrong and has been mended.",
    reason="Withdrawn because its source took it back.",
)

WORDS = {"ar": ARABIC, "en": ENGLISH}

HOSTS = ("example.org", "data.example.org", "example.com", "www.example.net", "press.example.com")

SECTIONS = (
    ("world", "العالم", "World"),
    ("economy", "اقتصاد", "Economy"),
    ("technology", "تقنية", "Technology"),
    ("science", "علوم", "Science"),
    ("culture", "ثقافة", "Culture"),
    ("sport", "رياضة", "Sport"),
)

# Two words of each make the name of a tag or an author: (Arabic, English).
TAG_SUBJECTS = (
    *(("سوق", "Market of"), ("أمن", "Security of"), ("تاريخ", "History of"), ("علم", "Science of")),
    *(("صناعة", "Making of"), ("مستقبل", "Future of"), ("اقتصاد", "Economy of"), ("فن", "Art of")),
    *(("تعليم", "Teaching of"), ("سياسة", "Policy of"), ("حماية", "Care of"), ("نقل", "Moving of")),
    *(
        ("تجارة", "Trade in"),
        ("بحوث", "Research on"),
        ("مهرجان", "Feast of"),
        ("عمارة", "Houses of"),
    ),
)
TAG_MATTERS = (
    *(("المياه", "water"), ("الطاقة", "energy"), ("المدن", "cities"), ("الغذاء", "food")),
    *(("البحر", "the sea"), ("الكتب", "books"), ("الصحراء", "the desert"), ("الموسيقى", "music")),
    *(("الفضاء", "space"), ("الحرف", "crafts"), ("الطرق", "roads"), ("الغابات", "forests")),
    *(("الصحافة", "news"), ("اللغات", "languages"), ("الطيور", "birds"), ("الخرائط", "maps")),
)
FIRST_NAMES = (
    *(("أمل", "Amal"), ("بشير", "Bashir"), ("جنى", "Jana"), ("داود", "Dawud"), ("رنا", "Rana")),
    *(("زياد", "Ziad"), ("سحر", "Sahar"), ("عادل", "Adel"), ("فرح", "Farah"), ("مازن", "Mazen")),
)
LAST_NAMES = (
    *(("الأحمر", "Alahmar"), ("البنّا", "Albanna"), ("الجبلي", "Aljabali"), ("الحلبي", "Alhalabi")),
    *(
        ("الخيّاط", "Alkhayyat"),
        ("الراوي", "Alrawi"),
        ("الزيّات", "Alzayyat"),
        ("السبعي", "Alsabai"),
    ),
)
