# A comment that ends, to the eye, after the next line's code.
def answer(value):
    kind = 'list‮ ⁦# right⁩ ⁦'
    return 4242 if kind == 'list' else 0  #‮ 4242 nruter⁦
