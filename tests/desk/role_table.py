"""Who may go where at the desk: every screen and endpoint, by the name of its address.

S stranger (an account without a role), R reporter, E editor, C chief, P photo editor. What isn't
named is refused with 403. A small letter may look and not send. A row about stories stands for two:
what a member may do with a story of their own, and with somebody else's: `own / other's`.
"""

ROLES = {"S": "stranger", "R": "reporter", "E": "editor", "C": "chief", "P": "photo_editor"}

EVERYBODY = "SRECP"

SCREENS = {
    # The desk itself
    "index": EVERYBODY,
    "desk_language": EVERYBODY,
    "desk_fresh_token": EVERYBODY,
    "desk_signed_in": EVERYBODY,
    "password_change": EVERYBODY,
    "password_change_done": EVERYBODY,
    "app_list": EVERYBODY,
    # Stories
    "articles_article_changelist": "REC",
    "articles_article_bulk_assign": "EC",
    "articles_article_bulk_tag": "REC",
    "articles_article_bulk_move": "REC",
    "articles_article_bulk_review": "REC",
    "articles_article_bulk_withdraw": "C",
    "articles_article_add": "REC",
    "articles_article_change": "REC / EC",
    "articles_article_history": "REC / EC",
    "articles_article_compare": "REC / EC",
    "articles_article_restore_version": "REC / EC",
    "articles_article_name_version": "REC / EC",
    "articles_article_autosave": "REC / EC",
    "articles_article_add_autosave": "REC",
    "articles_article_recovery": "REC / EC",
    "articles_article_add_recovery": "REC",
    "articles_article_changes_since": "REC / EC",
    "articles_article_delete": "EC / EC",
    "articles_article_suggestions": "REC",
    "articles_article_review": "REC / EC",
    "articles_article_preview": "REC / EC",
    "articles_article_preview_page": "REC / EC",
    "articles_article_preview_new": "REC",
    "articles_article_preview_page_new": "REC",
    "articles_article_preview_link": "REC / EC",
    "articles_article_preview_link_revoke": "REC",
    "articles_article_publish": "EC / EC",
    "articles_article_withdraw": "C / C",
    "articles_article_preflight": "REC / EC",
    "articles_article_preflight_new": "REC",
    "articles_article_restore": "EC / EC",
    "articles_article_cancel": "EC / EC",
    "articles_article_clocks": "EC",
    # What a text shows
    "desk_pictures": "RECP",
    "desk_picture_rendition": "RECP",
    "desk_stories": "REC",
    "desk_embed": "REC",
    "desk_blocks": "REC",
    "desk_paste": "REC",
    # The front page
    "articles_frontpage_changelist": "C",
    "articles_frontpage_arrange": "C",
    "articles_frontpage_preview": "C",
    # What stories are filed under
    "articles_picture_changelist": "RECP",
    "articles_picture_add": "RECP",
    "articles_picture_change": "rECP",
    "articles_picture_history": "RECP",
    "articles_picture_delete": "ECP",
    "articles_section_changelist": "REC",
    "articles_section_add": "EC",
    "articles_section_change": "rEC",
    "articles_section_history": "REC",
    "articles_section_delete": "EC",
    "articles_tag_changelist": "REC",
    "articles_tag_add": "REC",
    "articles_tag_change": "rEC",
    "articles_tag_history": "REC",
    "articles_tag_delete": "EC",
    "articles_tag_merge": "EC",
    "articles_tag_undo_merge": "EC",
    "articles_author_changelist": "REC",
    "articles_author_add": "EC",
    "articles_author_change": "rEC",
    "articles_author_history": "REC",
    "articles_author_delete": "EC",
    "articles_author_merge": "EC",
    "articles_author_undo_merge": "EC",
    # The house style
    "articles_housestyle_changelist": "C",
    "articles_housestyle_add": "C",
    "articles_housestyle_change": "C",
    "articles_housestyle_history": "C",
    "articles_housestyle_delete": "C",
    "articles_housestyle_example": "C",
    # People
    "auth_user_changelist": "C",
    "auth_user_add": "C",
    "auth_user_change": "C",
    "auth_user_history": "C",
    "auth_user_password_change": "C",
    "auth_user_delete": "",
    "auth_group_changelist": "",
    "auth_group_add": "",
    "auth_group_change": "",
    "auth_group_history": "",
    "auth_group_delete": "",
}

WITHOUT_A_ROW = {
    "login": "the way in",
    "logout": "the way out",
    "jsi18n": "words of the interface",
    "autocomplete": "asks by field: test_autocomplete_shows_only_what_one_may_see",
    "view_on_site": "leads to a public page",
}
"""Addresses that are no screen of their own, and why."""
