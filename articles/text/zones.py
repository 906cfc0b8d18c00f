"""Time zones as Arab newsrooms have them: named by their city, with clocks that sometimes change.

Names and changes are those of the IANA time zone database.
"""

from datetime import UTC, datetime, tzinfo

ARABIC_CITIES = {
    "Asia/Riyadh": "الرياض",
    "Asia/Dubai": "دبي",
    "Asia/Qatar": "الدوحة",
    "Asia/Kuwait": "الكويت",
    "Asia/Bahrain": "المنامة",
    "Asia/Muscat": "مسقط",
    "Asia/Aden": "عدن",
    "Asia/Baghdad": "بغداد",
    "Asia/Amman": "عمّان",
    "Asia/Beirut": "بيروت",
    "Asia/Damascus": "دمشق",
    "Asia/Hebron": "القدس",
    "Asia/Gaza": "غزة",
    "Africa/Cairo": "القاهرة",
    "Africa/Khartoum": "الخرطوم",
    "Africa/Tripoli": "طرابلس",
    "Africa/Tunis": "تونس",
    "Africa/Algiers": "الجزائر",
    "Africa/Casablanca": "الدار البيضاء",
    "Africa/Nouakchott": "نواكشوط",
    "Africa/Mogadishu": "مقديشو",
    "Africa/Djibouti": "جيبوتي",
    "Indian/Comoro": "موروني",
    "Europe/London": "لندن",
    "Europe/Paris": "باريس",
    "Europe/Istanbul": "إسطنبول",
    "UTC": "غرينتش",
}


def city_of(zone: str, language: str) -> str:
    """The city a zone is named for, in Arabic where the table has it, else from its id."""
    if language == "ar" and zone in ARABIC_CITIES:
        return ARABIC_CITIES[zone]
    return zone.rpartition("/")[2].replace("_", " ")


class ClockChange(ValueError):
    """A time that the clocks of a zone skip, or show twice, on a day when they change.

    `following` is the time that they show instead of a skipped one, or the first of the two.
    """

    def __init__(self, following: datetime, *, is_skipped: bool) -> None:
        super().__init__(following)
        self.following = following
        self.is_skipped = is_skipped


def moment_on_clock(local: datetime, zone: tzinfo) -> datetime:
    """The moment at which the clocks of a zone show a time (naive); raises ClockChange.

    Two readings of one time tell a change: as the clocks ran before it, and after (PEP 495).
    """
    before, after = (local.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if before.utcoffset() == after.utcoffset():
        return before
    is_skipped = _offset(before) < _offset(after)
    raise ClockChange(before.astimezone(UTC).astimezone(zone), is_skipped=is_skipped)


def _offset(moment: datetime) -> float:
    offset = moment.utcoffset()
    return offset.total_seconds() if offset else 0
