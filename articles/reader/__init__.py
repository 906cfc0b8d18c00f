"""READER: pages and feeds for everybody. In: an address. Out: what is live, and nothing else.

Every view starts from `Edition.objects.live()`. A response is a pure function of its address and
of what is live, names what it shows in `Surrogate-Key`, and sets no cookie.
"""
