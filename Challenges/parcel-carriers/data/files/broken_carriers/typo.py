def price(grams:
    return 1
