from shipping.registry import carrier


@carrier("pigeon")
def letter(grams):
    return 90 if grams <= 20 else None


@carrier("two pigeons")
def small_parcel(grams):
    return 450 if grams <= 40 else None
