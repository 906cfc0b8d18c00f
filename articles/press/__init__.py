"""PRESS: turns working copies into editions, the only thing that readers ever see.

In: an article, a language, who asks and when. Out: an edition with its projections and an event,
in one transaction. Nothing else in the project writes editions.
"""
