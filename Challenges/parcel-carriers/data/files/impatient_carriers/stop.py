from shipping.registry import carrier

carrier("impatient")(len)
raise KeyboardInterrupt
