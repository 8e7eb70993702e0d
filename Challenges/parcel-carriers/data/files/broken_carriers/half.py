from shipping.registry import carrier


@carrier("half a carrier")
def price(grams):
    return 1


raise OSError("the price list is missing")
