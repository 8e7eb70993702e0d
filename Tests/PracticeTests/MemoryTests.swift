import Foundation
import Practice
import Testing

/// What is remembered fades, and comes back stronger.
@Suite("memory")
struct MemoryTests {
    static let start = Date(timeIntervalSince1970: 1_700_000_000)
    static func day(_ days: Double) -> Date { start + days * 86_400 }

    @Test(
        "half is gone after a half-life, and nothing is gone before it began",
        arguments: [(0.0, 1.0), (6, 0.5), (12, 0.25), (3, 0.7071), (-5, 1)])
    func recall(_ days: Double, _ recall: Double) {
        #expect(abs(Memory(since: Self.start).recall(at: Self.day(days)) - recall) < 0.0001)
    }

    @Test("it is due when recall has fallen to seven tenths", arguments: [1.0, 2, 6, 12.5, 100])
    func due(_ halfLife: Double) {
        let memory = Memory(halfLife: halfLife, since: Self.start)
        #expect(abs(memory.recall(at: memory.due) - Memory.dueRecall) < 1e-9)
        #expect(!memory.isDue(at: memory.due - 60) && memory.isDue(at: memory.due + 60))
    }

    @Test("a success when it is due stretches the half-life two and a half times")
    func growth() {
        var memory = Memory(since: Self.start)
        var lengths: [Double] = []
        for _ in 0..<4 {
            memory.succeed(at: memory.due)
            lengths.append(memory.halfLife)
        }
        for (got, wanted) in zip(lengths, [15.0, 37.5, 93.75, 234.375]) { #expect(abs(got - wanted) < 1e-6) }
    }

    @Test("success on success in one hour teaches next to nothing; late ones teach more, up to four times")
    func spacing() {
        var massed = Memory(since: Self.start)
        for minute in 1...20 { massed.succeed(at: Self.start + Double(minute) * 180) }
        #expect(massed.halfLife < 6.5)
        let grown = [1.0, 3, 6, 12, 60, 600].map { days in
            var memory = Memory(since: Self.start)
            memory.succeed(at: Self.day(days))
            return memory.halfLife / Memory.firstHalfLife
        }
        #expect(grown == grown.sorted())
        #expect(grown.last == 4)
    }

    @Test("failures of one day are one lapse, and the success after them does not count as remembering")
    func lapses() {
        var memory = Memory(halfLife: 16, since: Self.start)
        for hour in 0..<5 { memory.lapse(at: Self.day(10) + Double(hour) * 3600) }
        #expect(memory.halfLife == 8)
        #expect(memory.refreshed == Self.start)
        memory.succeed(at: Self.day(10.5))
        #expect(memory.halfLife == 8 && memory.refreshed == Self.day(10.5))
        memory.lapse(at: Self.day(30))
        #expect(memory.halfLife == 4)
    }

    @Test("a half-life stays between a day and two years")
    func bounds() {
        var memory = Memory(since: Self.start)
        for step in 1...10 { memory.lapse(at: Self.day(Double(step) * 3)) }
        #expect(memory.halfLife == 1)
        for step in 1...40 { memory.succeed(at: Self.day(100 + Double(step) * 500)) }
        #expect(memory.halfLife == 730)
        #expect(Memory(halfLife: 0, since: Self.start).halfLife == 1)
    }

    @Test("a clock that goes back neither forgets nor grows anything")
    func clock() {
        var memory = Memory(since: Self.start)
        memory.succeed(at: Self.day(-4))
        #expect(memory.refreshed == Self.start && memory.halfLife == Memory.firstHalfLife)
    }
}
