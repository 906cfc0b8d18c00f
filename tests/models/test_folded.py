"""What is searched is kept in one spelling, beside the words as they were typed."""

from articles.models import Article, Tag
from articles.text.folding import fold


def test_words_are_folded_as_the_row_is_saved(db):
    tag = Tag.objects.create(slug="dhaka", name_ar="الذَّكاء الاصطناعيّ", aliases="ذكاء\nAI")
    assert tag.folded == "الذكاء الاصطناعي\nذكاء\nai\ndhaka"
    tag.name_ar = "أخبار"
    tag.save()
    assert Tag.objects.filter(folded__contains=fold("اخبار")).get() == tag


def test_words_are_folded_where_many_rows_are_written_at_once(db):
    Article.objects.bulk_create([Article(headline_ar="مدرسة أولى", headline_en="First School")])
    assert Article.objects.get().folded == "مدرسه اولي\nfirst school"


def test_a_name_that_is_the_same_in_two_languages_stands_there_once(db):
    tag = Tag.objects.create(slug="usb", name_ar="USB", name_en="usb")
    assert tag.folded == "usb"
