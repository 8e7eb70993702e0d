/// The entries a page shows in full: failing ones first, as many as the budget holds; the others are counted.
struct KeptDetails {
    struct Kept {
        /// Unique in the page.
        let number: Int
        let candidate: String
        let challenge: String
        let sample: Int
        let kind: VerdictKind
        let note: String
        let document: JSONDocument
    }

    /// Bytes of JSON in a page. A browser opens the whole of it in well under a second.
    static let byteBudget = 4 << 20
    /// Each has a line of its own in the page.
    static let countLimit = 4_000

    private(set) var failing: [Kept] = []
    private(set) var accepted: [Kept] = []
    private(set) var leftOutFailing = 0
    private(set) var leftOutAccepted = 0
    private var bytes = 0
    private var next = 1
    private let budget: Int

    init(budget: Int = Self.byteBudget) { self.budget = budget }

    mutating func add(_ entry: BatchEntry, _ kind: VerdictKind) {
        // An accepted entry that can't be kept is not worth writing down.
        if kind == .accepted, leftOutAccepted > 0 {
            leftOutAccepted += 1
            return
        }
        let shown = ShownEntry(entry)
        let kept = Kept(
            number: next, candidate: entry.candidate, challenge: entry.challenge, sample: entry.sample, kind: kind,
            note: shown.note, document: shown.document)
        next += 1
        let size = kept.document.text.utf8.count
        if kind == .accepted {
            guard fits(size) else { return leftOutAccepted += 1 }
            accepted.append(kept)
        } else {
            while !fits(size), let dropped = accepted.popLast() {
                bytes -= dropped.document.text.utf8.count
                leftOutAccepted += 1
            }
            guard fits(size) else { return leftOutFailing += 1 }
            failing.append(kept)
        }
        bytes += size
    }

    private func fits(_ size: Int) -> Bool {
        bytes + size <= budget && failing.count + accepted.count < Self.countLimit
    }
}
