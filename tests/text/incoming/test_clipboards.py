"""What each program puts on the clipboard comes in with its structure, links and footnotes."""

import pytest

from articles.text.sanitise import sanitise

from .conftest import CLIPBOARD, blocks, notes

HTML = sorted(path.name for path in CLIPBOARD.iterdir() if path.suffix != ".json")


def test_word_keeps_headings_emphasis_lists_tables_and_both_kinds_of_notes(paste):
    incoming = paste("word-desktop.html")
    report = '<a href="https://library.example/report">library.example/report</a>'
    assert blocks(incoming.html) == [
        "<h2>مكتبة الرصيف تفتح أبوابها ليلًا</h2>",
        "<p>قالت أمينة المكتبة إن <strong>عدد القرّاء</strong> زاد الثلث"
        f"<footnote>التقرير السنوي، {report}. الطبعة الثانية.</footnote>"
        "، وإن الإعارة <em>مجانية</em>.</p>",
        "<ul><li><p>قاعة <strong>الأطفال</strong></p>"
        "<ul><li><p>من السادسة إلى العاشرة</p></li></ul></li><li><p>قاعة الصحف</p></li></ul>",
        "<p>وللحجز خطوتان:</p>",
        "<ol><li><p>بطاقة سارية</p></li><li><p>موعد من "
        '<a href="https://library.example/book?room=2">الموقع</a>'
        "<footnote>تتجدد المواعيد كل صباح.</footnote></p></li></ol>",
        "<table><tbody><tr><td><p>اليوم</p></td><td><p>القرّاء</p></td></tr>"
        '<tr><td colspan="2"><p>السبت: 240</p></td></tr></tbody></table>',
        "<p>مساحة القاعة 40 م² تقريبًا، وفق المادة (1) من اللائحة"
        "<footnote>لائحة المكتبات العامة.</footnote>.</p>",
    ]
    assert (incoming.matched, incoming.empty) == (3, 0)


def test_word_leaves_comments_deleted_and_hidden_text_behind(paste):
    html = paste("word-desktop.html").html
    for gone in ("تعليق", "وهذا حُذف", "مخفي", "م1", "mso", "Normal"):
        assert gone not in html


def test_word_in_english_nests_its_numbered_lists(paste):
    assert blocks(paste("word-english.html").html) == [
        "<h2>The night library</h2>",
        "<p>Readers came from the harbour<footnote>Annual report, 2025.</footnote>"
        " and from the hills.</p>",
        "<blockquote><p>“We never close.”</p></blockquote>",
        "<ol><li><p>Bring a card</p><ol><li><p>or a letter</p><ol><li><p>signed</p></li></ol>"
        "</li></ol></li><li><p>Ask at the desk</p></li></ol>",
    ]


def test_word_for_the_web_is_put_together_and_its_mark_waits_for_a_text(paste):
    incoming = paste("word-online.html")
    assert blocks(incoming.html) == [
        "<h2>ساعات العمل</h2>",
        "<p>تفتح المكتبة <strong>كل ليلة</strong><footnote></footnote> عدا الجمعة.</p>",
        "<ul><li><p>قاعة القراءة</p><ul><li><p>الجناح الشرقي</p></li></ul></li>"
        "<li><p>قاعة الصحف</p></li></ul>",
        '<ol><li><p><a href="https://library.example/card">بطاقة القارئ</a></p></li>'
        "<li><p>موعد الحضور</p></li></ol>",
    ]
    assert (incoming.matched, incoming.empty) == (0, 1)


def test_google_docs_keeps_its_notes_from_the_slice_beside_the_html(paste):
    incoming = paste("google-docs.html")
    report = '<a href="https://bindery.example/report">تقرير الورشة السنوي</a>'
    listed = '<a href="https://bindery.example/list">https://bindery.example/list</a>'
    assert blocks(incoming.html) == [
        "<h2>ورشة تجليد الكتب</h2>",
        "<p>يجلّد المتطوعون <strong>مئة كتاب</strong>"
        f"<footnote>{report}، ص 12.</footnote> في الشهر، و<em>يعلّمون</em> الزوار. انظر "
        '<a href="https://bindery.example/days?id=4">جدول الورش</a>.</p>',
        "<ol><li><p>الغلاف</p><ul><li><p>جلد أو قماش</p></li></ul></li><li><p>الخيط</p></li></ol>",
        "<table><tbody><tr><td><p><strong>الشهر</strong></p></td><td><p>الكتب</p></td></tr>"
        "<tr><td><p>آذار</p></td><td><p>104</p></td></tr></tbody></table>",
        "<p>وتحتاج الورشة إلى ورق وخيط 😀<footnote></footnote> قبل الصيف."
        f"<footnote>قائمة المواد: {listed}</footnote></p>",
    ]
    assert (incoming.matched, incoming.empty) == (2, 1)


def test_a_published_google_document_is_followed_by_its_links(paste):
    assert notes(paste("google-docs-published.html").html) == [
        'سجل التبرعات، <a href="https://books.example/log">الصفحة الأولى</a>.',
        "إحصاء الوزارة.",
    ]


def test_libreoffice_keeps_its_structure_and_both_kinds_of_notes(paste):
    incoming = paste("libreoffice.html")
    assert blocks(incoming.html) == [
        "<h2>قارب المكتبة</h2>",
        "<p>يصل القارب إلى ثلاث قرى<footnote>سجل الرحلات، "
        '<a href="https://boat.example/log">موقع القارب</a>.</footnote> كل أسبوع،</p>',
        "<p>ويحمل <em>خمسمئة كتاب</em>.</p>",
        "<p>ويقود القارب رجل واحد<footnote>مقابلة هاتفية.</footnote>.</p>",
        "<ol><li><p>الرصيف القديم</p></li>"
        "<li><p>القرية البيضاء</p><ul><li><p>صيفًا فقط</p></li></ul></li></ol>",
        "<table><tbody><tr><th><p>القرية</p></th><th><p>الكتب</p></th></tr>"
        "<tr><td><p>البيضاء</p></td><td><p>210</p></td></tr></tbody></table>",
    ]
    assert incoming.matched == 2


def test_a_wiki_keeps_its_references_where_they_are_cited_and_loses_its_buttons(paste):
    incoming = paste("wiki.html")
    report = '<a href="https://library.example/1931">«تاريخ الخزانة»</a>.'
    assert notes(incoming.html) == [report, "أطلس الأنهار.", report]
    assert blocks(incoming.html)[1:] == [
        "<h2>التاريخ</h2>",
        f"<p>أُسست عام 1931.<footnote>{report}</footnote></p>",
    ]
    assert "مساحتها 40\u00a0م²." in incoming.html
    assert "عدل" not in incoming.html


def test_a_newspaper_keeps_captions_speakers_and_lines_and_nobody_is_followed(paste):
    assert blocks(paste("newspaper.html").html) == [
        "<h2>سوق الكتب يعود إلى الرصيف</h2>",
        "<p>كتبت: سلمى الحداد</p>",
        "<p>السوق عند الغروب تصوير: نادر</p>",
        "<p>عاد الباعة أمس إلى الرصيف.</p>",
        "<p>وقال أحدهم إن البيع تضاعف.</p>",
        "<blockquote><p>الكتاب القديم لا يكسد.</p><cite>بائع من السوق</cite></blockquote>",
        '<p>وارتفع عدد الزوار <a href="https://news.example/stats?id=9">18%</a> في عام،'
        " بحسب اتحاد الناشرين.</p>",
        '<ul><li><p><a href="https://news.example/old">السوق قبل ربع قرن</a></p></li></ul>',
    ]


def test_a_page_of_wordpress_and_one_of_our_own_bring_their_notes_along(paste):
    assert notes(paste("wordpress.html").html) == [
        'برنامج المعرض، <a href="https://fair.example/2026">الدورة السادسة</a>.'
    ]
    ours = 'بيان الشركة، <a href="https://ferry.example/">المصدر</a>'
    assert notes(paste("own-page.html").html) == [ours, ours]
    assert "الحواشي" not in paste("own-page.html").html


def test_plain_text_finds_its_lists_its_notes_and_its_addresses(paste):
    incoming = paste("plain.txt")
    address = '<a href="https://books.example/a">https://books.example/a</a>'
    assert blocks(incoming.html) == [
        "<p>سوق الرصيف يعود</p>",
        f"<p>قال الباعة إن السوق<footnote>بيان الاتحاد: {address}</footnote> عاد، وإن المادة (2)"
        " من اللائحة تحميه<footnote>الجريدة الرسمية.</footnote>.</p>",
        "<p>في 2024 باع السوق 40 ألف كتاب<footnote>سجل السوق.</footnote>، ومساحته 900 م².</p>",
        "<ul><li><p>كتب قديمة</p></li><li><p>خرائط</p></li></ul>",
    ]


def test_text_out_of_a_pdf_is_written_in_letters_again(paste):
    assert blocks(paste("pdf.txt").html) == [
        "<p>قالت الهيئة إن الجسر لا يغلق<footnote></footnote>.</p>",
        "<p>وتعود الرحلات غدًا.</p>",
    ]


@pytest.mark.parametrize("name", HTML)
def test_what_comes_in_is_canonical(paste, name):
    html = paste(name).html
    assert sanitise(html) == html
