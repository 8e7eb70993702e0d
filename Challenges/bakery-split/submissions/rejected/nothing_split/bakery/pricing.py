from bakery import MARGIN, PRICES, cost, set_margin
