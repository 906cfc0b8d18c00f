"""Names of time zones as Arab newsrooms say them: by their city (IANA time zone database)."""

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
