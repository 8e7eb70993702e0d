/// What a kind has to say of a whole submission once its cases are judged.
struct KindRemarks {
    let challenge: Challenge
    let verdict: Verdict

    func remarks(on results: [CaseResult]) -> [Remark] {
        let byID = Dictionary(results.map { ($0.id, $0) }) { first, _ in first }
        switch challenge.kind {
        case .debug: return challenge.faults.enumerated().compactMap { debug($0.element, number: $0.offset + 1, byID) }
        case .critique, .tests: return challenge.cases.compactMap { found($0, byID) }
        default: return []
        }
    }

    /// Whether a planted fault is gone; what it was is told when it is.
    private func debug(_ fault: PlantedFault, number: Int, _ results: [String: CaseResult]) -> Remark? {
        let ran = fault.cases.compactMap { results[$0] }
        guard ran.count == fault.cases.count else { return nil }
        let failing = ran.count { $0.verdict != .accepted }
        let place = "fault \(number) of \(challenge.faults.count)"
        guard failing > 0 else { return Remark(.good, "\(place) is gone: \(fault.title)", detail: fault.explanation) }
        let cases = failing == ran.count ? "all \(ran.count)" : "\(failing) of \(ran.count)"
        return Remark(.bad, "\(place) is still there: \(cases) of its cases fail")
    }

    /// What a review or a suite of tests has found. What it missed in a review is told to whoever has been accepted;
    /// what tests did not notice is told at once, since only its title is.
    private func found(_ testCase: TestCase, _ results: [String: CaseResult]) -> Remark? {
        guard let result = results[testCase.id] else { return nil }
        let isFound = result.verdict == .accepted
        switch testCase.content {
        case .fault(let index, let review):
            let fault = review.faults[index]
            let place = fault.place.map { " (\($0.file):\($0.lines.lowerBound))" } ?? ""
            if isFound { return Remark(.good, "found: \(fault.title)\(place)", detail: fault.explanation) }
            guard verdict == .accepted else { return nil }
            return Remark(.bad, "missed: \(fault.title)\(place)", detail: fault.explanation)
        case .suite(let implementation):
            guard let fault = implementation.fault else { return nil }
            if !isFound { return Remark(.bad, "goes unnoticed: \(fault.title)") }
            return verdict == .accepted ? Remark(.good, "noticed: \(fault.title)", detail: fault.explanation) : nil
        default: return nil
        }
    }
}
