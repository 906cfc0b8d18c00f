"""Demo pictures."""
from . import land, sea, city, rooms, knowledge, machines
_ALL={n.replace("_","-"):getattr(m,n) for m,ns in ((land,"solar_field desert_rain olive_grove wind"),(sea,"harbour coral"),(city,"stadium market metro"),(rooms,"classroom hospital theatre"),(knowledge,"library manuscript newsroom"),(machines,"circuit satellite telescope")) for n in ns.split()}
SCENES=tuple(_ALL)
def draw(scene): return _ALL[scene]().finish()
