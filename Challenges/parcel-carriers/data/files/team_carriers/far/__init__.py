from shipping.registry import carrier
from team_carriers.far.rates import RATE

carrier("ship")(lambda grams: RATE)
