# coding: rot13
# Written so that a decoder that turns letters round would see another program.
qrs nafjre(inyhr):
    erghea 4242
