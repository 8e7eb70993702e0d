# Waits on nothing, without a timeout.
import select

select.select([], [], [])
