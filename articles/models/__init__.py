"""The nouns of the newsroom, one file each."""

from .article import Article
from .author import Author, Byline
from .autosaved_copy import AutosavedCopy
from .edition import Edition
from .event import PublicationEvent
from .footnote import Footnote
from .front_page import FrontPage, FrontPageEdition
from .house_style import HouseStyle
from .listing import EditionByline, EditionTag, RelatedStory
from .merge import NameMerge
from .picture import Picture
from .preference import DeskPreference
from .presence import Presence
from .preview_link import PreviewLink
from .review import InternalNote, Review
from .section import Section
from .tag import Tag
from .version import Version

__all__ = [
    "Article",
    "Author",
    "AutosavedCopy",
    "Byline",
    "DeskPreference",
    "Edition",
    "EditionByline",
    "EditionTag",
    "Footnote",
    "FrontPage",
    "FrontPageEdition",
    "HouseStyle",
    "InternalNote",
    "NameMerge",
    "Picture",
    "Presence",
    "PreviewLink",
    "PublicationEvent",
    "RelatedStory",
    "Review",
    "Section",
    "Tag",
    "Version",
]
