"""Two tags or two authors become one, with everything that is filed under them, and two again."""

import pytest
from django.core.exceptions import PermissionDenied

from articles.models import Author, Byline, EditionByline, EditionTag, NameMerge, Tag
from articles.press.errors import PressRefusal
from articles.press.name_merging import merge, undo_merge
from articles.press.publishing import publish


@pytest.fixture
def tags(db) -> list[Tag]:
    return [
        Tag.objects.create(slug=slug, name_ar=name)
        for slug, name in (("ai", "ذكاء اصطناعي"), ("ia", "الذكاء الإصطناعي"), ("bots", "روبوتات"))
    ]


@pytest.fixture
def filed(make_article, editor):
    """A story in print, filed under these tags."""

    def filed(*tags: Tag):
        story = make_article()
        story.tags.set(tags)
        publish(story, "ar", by=editor)
        return story

    return filed


def under(tag: Tag) -> tuple[set, set]:
    """The stories on the desk, and those in readers' lists."""
    printed = EditionTag.objects.filter(tag=tag).values_list("article", flat=True)
    return set(tag.articles.values_list("pk", flat=True)), set(printed)


def test_whatever_was_filed_under_one_is_filed_under_the_other(tags, filed, editor):
    kept, wrong, _other = tags
    stories = {filed(kept).pk, filed(wrong).pk, filed(kept, wrong).pk}
    merge(wrong, into=kept, by=editor)
    assert under(kept) == (stories, stories)
    assert under(wrong) == (set(), set())
    wrong.refresh_from_db()
    assert wrong.survivor == kept


def test_undoing_tells_them_apart_again(tags, filed, editor):
    kept, wrong, _other = tags
    for names in ([kept], [wrong], [kept, wrong]):
        filed(*names)
    before = under(kept), under(wrong)
    done = merge(wrong, into=kept, by=editor)
    undo_merge(done, by=editor)
    assert (under(kept), under(wrong)) == before
    wrong.refresh_from_db()
    assert wrong.merged_into is None
    done.refresh_from_db()
    assert done.undone_by == editor


def test_what_came_after_the_merge_stays(tags, filed, editor):
    kept, wrong, other = tags
    moved = filed(wrong)
    done = merge(wrong, into=kept, by=editor)
    later = filed(kept)
    moved.tags.set([other])
    undo_merge(done, by=editor)
    assert under(kept)[0] == {later.pk}
    assert under(wrong)[0] == set()
    assert set(moved.tags.all()) == {other}


def test_chains_lead_to_the_last_and_come_apart_in_order(tags, filed, editor):
    first, second, third = tags
    story = filed(first)
    inner = merge(first, into=second, by=editor)
    outer = merge(second, into=third, by=editor)
    first.refresh_from_db()
    assert first.survivor == third
    with pytest.raises(PressRefusal):
        undo_merge(inner, by=editor)
    undo_merge(outer, by=editor)
    first.refresh_from_db()
    assert first.survivor == second
    assert under(second)[0] == {story.pk}
    undo_merge(inner, by=editor)
    assert under(first)[0] == {story.pk}


def test_authors_keep_the_order_of_the_byline(make_article, author, editor):
    wrong = Author.objects.create(slug="mona-s", name_ar="منى صالح (مكرر)")
    third = Author.objects.create(slug="zed", name_ar="زيد")
    story = make_article()
    for position, name in enumerate([wrong, third], start=1):
        Byline.objects.create(article=story, author=name, position=position)
    edition = publish(story, "ar", by=editor)
    done = merge(wrong, into=author, by=editor)
    assert story.ordered_authors() == [author, third]
    undo_merge(done, by=editor)
    assert story.ordered_authors() == [author, wrong, third]
    rows = EditionByline.objects.filter(edition=edition).order_by("position")
    assert [row.author for row in rows] == [author, wrong, third]


@pytest.mark.parametrize("case", ["itself", "twice", "into one that is gone"])
def test_what_makes_no_sense_is_refused(tags, editor, case):
    kept, wrong, other = tags
    if case == "itself":
        pair = (wrong, wrong)
    else:
        merge(wrong, into=kept, by=editor)
        pair = (wrong, other) if case == "twice" else (other, wrong)
    done = NameMerge.objects.count()
    with pytest.raises(PressRefusal):
        merge(pair[0], into=pair[1], by=editor)
    assert NameMerge.objects.count() == done


def test_an_undone_merge_is_not_undone_again(tags, editor):
    done = merge(tags[1], into=tags[0], by=editor)
    undo_merge(done, by=editor)
    with pytest.raises(PressRefusal):
        undo_merge(done, by=editor)


def test_it_is_for_those_who_may_delete_names(tags, reporter, editor):
    with pytest.raises(PermissionDenied):
        merge(tags[1], into=tags[0], by=reporter)
    done = merge(tags[1], into=tags[0], by=editor)
    with pytest.raises(PermissionDenied):
        undo_merge(done, by=reporter)
