internal import Challenges

/// Compares a candidate's remarks with what was planted.
struct ReviewJudge {
    let review: CodeReview
    let remarks: [CandidateReview.Remark]

    /// Lines that a remark may be off.
    private static let tolerance = 2
    /// What blaming something that is right costs.
    private static let penalty = 0.5

    /// Which remark, if any, each fault is found by: every remark is used once, the nearest first.
    func finders() -> [Int?] {
        var pairs: [(fault: Int, remark: Int, distance: Int)] = []
        for (number, fault) in review.faults.enumerated() {
            for (index, remark) in remarks.enumerated() {
                guard let distance = distance(of: remark, from: fault), Self.speaks(remark, of: fault) else { continue }
                pairs.append((number, index, distance))
            }
        }
        var finders = [Int?](repeating: nil, count: review.faults.count)
        var used: Set<Int> = []
        for pair in pairs.sorted(by: { ($0.distance, $0.fault, $0.remark) < ($1.distance, $1.fault, $1.remark) })
        where finders[pair.fault] == nil && used.insert(pair.remark).inserted { finders[pair.fault] = pair.remark }
        return finders
    }

    /// Remarks at places where nothing was planted and a remark is not fair either.
    func accusations() -> [CandidateReview.Remark] {
        remarks.filter { remark in
            !review.faults.contains { distance(of: remark, from: $0) != nil }
                && !review.harmless.contains { $0.file == remark.file && $0.distance(to: remark.line) <= Self.tolerance }
        }
    }

    func judge(fault index: Int, into result: inout CaseResult) {
        let fault = review.faults[index]
        guard finders()[index] == nil else { return }
        result.verdict = .wrongAnswer
        let isNear = remarks.contains { distance(of: $0, from: fault) != nil }
        result.message = isNear ? "there is a remark near it, but not about it" : "not found"
    }

    func judgeAccusations(into result: inout CaseResult) {
        let wrong = accusations()
        guard let first = wrong.first else { return }
        result.verdict = .wrongAnswer
        result.penalty = Self.penalty * Double(wrong.count)
        result.message = wrong.count == 1
            ? "\(first.file):\(first.line) is blamed, and nothing is wrong there"
            : "\(wrong.count) places are blamed where nothing is wrong, the first \(first.file):\(first.line)"
    }

    /// Lines between them; nil where they have nothing to do with each other.
    private func distance(of remark: CandidateReview.Remark, from fault: PlantedFault) -> Int? {
        guard let place = fault.place, place.file == remark.file else { return nil }
        let distance = place.distance(to: remark.line)
        return distance <= Self.tolerance ? distance : nil
    }

    private static func speaks(_ remark: CandidateReview.Remark, of fault: PlantedFault) -> Bool {
        let names = [fault.name, fault.name.split(whereSeparator: { "-_".contains($0) }).joined(separator: " ")]
        return (fault.words + names).contains { remark.text.contains($0) }
    }
}
