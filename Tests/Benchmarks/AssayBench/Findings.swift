/// What the run found out beside its tables: the goals, and what is broken.
struct Findings {
    /// One line of the summary; `isMet` is nil where it was not measured.
    struct Goal {
        let wanted: String
        let got: String
        let isMet: Bool?
    }

    private(set) var goals: [Goal] = []
    private(set) var defects: [String] = []

    mutating func add(_ defect: String) { defects.append(defect) }

    mutating func want(_ wanted: String, got value: Double?, _ text: (Double) -> String, when isMet: (Double) -> Bool) {
        guard let value, value.isFinite else {
            goals.append(Goal(wanted: wanted, got: "not measured", isMet: nil))
            return
        }
        goals.append(Goal(wanted: wanted, got: text(value), isMet: isMet(value)))
    }

    func print() {
        var table = Table(["wanted", "got", ""])
        for goal in goals { table.add([goal.wanted, goal.got, goal.isMet.map { $0 ? "yes" : "no" } ?? ""]) }
        Swift.print(table.text, terminator: defects.isEmpty ? "" : "\n")
        for defect in defects { Swift.print("BROKEN: \(defect)") }
    }
}
