from bakery import Recipe, scale, weigh
