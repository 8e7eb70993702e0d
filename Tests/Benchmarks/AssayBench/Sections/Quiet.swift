internal import Foundation

/// Waits for moments in which nothing else is at work on the machine, as long as there is patience.
struct Quiet {
    /// Rounds that began although other work was going on.
    private(set) var disturbedRounds = 0
    private var patienceMillis: Int

    private static let windowMillis = 120
    private static let busyShare = 0.12

    init(patienceMillis: Int) { self.patienceMillis = patienceMillis }

    mutating func wait() {
        while Quiet.share(of: Quiet.windowMillis) > Quiet.busyShare {
            patienceMillis -= Quiet.windowMillis
            guard patienceMillis > 0 else { return disturbedRounds += 1 }
        }
    }

    /// How busy all processors together are while this process sleeps.
    private static func share(of millis: Int) -> Double {
        let before = counters()
        usleep(UInt32(millis) * 1000)
        let after = counters()
        return Double(after.busy - before.busy) / Double(max(after.all - before.all, 1))
    }

    /// From the first line of `/proc/stat`: user, nice, system, idle, waiting for disks, …; see proc(5).
    private static func counters() -> (busy: Int, all: Int) {
        let text = (try? String(contentsOfFile: "/proc/stat", encoding: .utf8)) ?? ""
        let ticks = text.prefix { $0 != "\n" }.split(separator: " ").dropFirst().compactMap { Int($0) }
        guard ticks.count > 4 else { return (0, 0) }
        let all = ticks.prefix(8).reduce(0, +)
        return (all - ticks[3] - ticks[4], all)
    }
}
