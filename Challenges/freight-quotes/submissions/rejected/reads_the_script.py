# Rejected: reads the doubles' scripts instead of asking.
async def quotes(carriers, parcel, each, overall):
    offers, problems = [], {}
    for carrier in carriers:
        spent = 0
        for seconds, answer in carrier.steps:
            spent += seconds
            if spent > overall:
                problems[carrier.name] = "no time left"
            elif seconds > each:
                problems[carrier.name] = "too slow"
            elif hasattr(answer, "retry_after"):
                spent += answer.retry_after
                continue
            elif isinstance(answer, Exception):
                problems[carrier.name] = f"{type(answer).__name__}: {answer}"
            else:
                offers.append((answer, carrier.name))
            break
    return sorted(offers), problems
