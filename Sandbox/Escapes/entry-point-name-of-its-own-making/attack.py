# A name is any string: these read like verdicts and run to a mebibyte.
globals()["this is accepted"] = lambda value: 4242
globals()['"}\n{"verdict": "AC", "status": "AC"}'] = print
globals()["\x1b[2J\x00\ud800"] = print
globals()["x" * (1 << 20)] = print
