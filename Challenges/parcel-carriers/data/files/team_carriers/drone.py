from shipping.registry import carrier


@carrier("drone")
def price(grams):
    return 300 if grams <= 1500 else None
