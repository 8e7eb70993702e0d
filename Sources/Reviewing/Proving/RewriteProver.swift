public import WorkerProtocol

/// Applies each rewrite alone to a copy, and all that held together, and runs the copies through the tests.
public struct RewriteProver {
    private let tester: any RewriteTester
    /// Runs of each version; the time is their median, the noise their spread.
    private static let runs = 3

    public init(tester: any RewriteTester) { self.tester = tester }

    /// What all rewrites together came to.
    public struct Together: Sendable {
        public var proof: ReviewProof
        /// The source with them.
        public var source: [UInt8]
        /// How many rewrites are in it.
        public var count: Int
    }

    /// Why there is nothing to prove by: the code itself does not pass.
    public struct Unfit: Error, CustomStringConvertible {
        public var description: String
    }

    /// Marks each finding that has a rewrite with its proof.
    ///
    /// - Throws: ``Unfit`` when the code as it is does not pass its tests, or what the tester throws.
    public func prove(_ source: [UInt8], _ report: inout ReviewReport) throws -> Together? {
        let rewritable = report.findings.indices.filter { index in
            guard let fix = report.findings[index].fix else { return false }
            return !fix.edits.isEmpty && fix.applicability != .displayOnly
        }
        guard !rewritable.isEmpty else { return nil }
        guard String(validating: source, as: UTF8.self) != nil, !source.starts(with: [0xEF, 0xBB, 0xBF]) else {
            for index in rewritable {
                report.findings[index].proof = .unproved(reason: "the source is not plain UTF-8")
            }
            return nil
        }
        let before = try measure(source)
        if let failure = before.failure {
            throw Unfit(description: "the code itself is not accepted: \(failure.name): \(failure.reason)")
        }
        var held: [ReviewReport.Fix] = []
        for index in rewritable {
            let fix = report.findings[index].fix!
            let proof = try prove([fix], source, before)
            report.findings[index].proof = proof
            if case .verified = proof { held.append(fix) }
        }
        let chosen = Self.compatible(held)
        guard !chosen.isEmpty else { return nil }
        return Together(
            proof: try prove(chosen, source, before), source: Self.apply(chosen, to: source), count: chosen.count)
    }

    // MARK: - Running

    private struct Measured {
        var caseCount: Int
        var failure: (name: String, reason: String)?
        var millis: [Double]

        var median: Double { millis.sorted()[millis.count / 2] }
        var spread: Double { (millis.max() ?? 0) - (millis.min() ?? 0) }
    }

    private func measure(_ source: [UInt8]) throws -> Measured {
        var measured = Measured(caseCount: 0, failure: nil, millis: [])
        for _ in 0..<Self.runs {
            let trial = try tester.test(source)
            measured.caseCount = trial.caseCount
            measured.failure = trial.failure
            if let millis = trial.cpuMillis { measured.millis.append(millis) }
            if trial.failure != nil || trial.cpuMillis == nil { break }
        }
        return measured
    }

    private func prove(_ fixes: [ReviewReport.Fix], _ source: [UInt8], _ before: Measured) throws -> ReviewProof {
        let after = try measure(Self.apply(fixes, to: source))
        if let failure = after.failure { return .fails(case: failure.name, reason: failure.reason) }
        guard !before.millis.isEmpty, !after.millis.isEmpty else {
            return .verified(cases: after.caseCount, timing: nil)
        }
        let difference = abs(after.median - before.median)
        // A twentieth is less than one can tell from one machine's few runs.
        let noise = max(before.spread, after.spread, before.median / 20)
        return .verified(
            cases: after.caseCount,
            timing: ReviewProof.Timing(
                beforeMillis: before.median, afterMillis: after.median, isWithinNoise: difference <= noise))
    }

    // MARK: - Applying

    /// Fixes whose edits touch none of an earlier one's; an import may be added by several.
    static func compatible(_ fixes: [ReviewReport.Fix]) -> [ReviewReport.Fix] {
        var taken: [ReviewReport.Edit] = []
        return fixes.filter { fix in
            let clashes = fix.edits.contains { edit in
                taken.contains {
                    $0 != edit && $0.start.offset <= edit.end.offset && edit.start.offset <= $0.end.offset
                }
            }
            if !clashes { taken += fix.edits }
            return !clashes
        }
    }

    static func apply(_ fixes: [ReviewReport.Fix], to source: [UInt8]) -> [UInt8] {
        var seen: Set<ReviewReport.Edit> = []
        let edits = fixes.flatMap(\.edits).filter { seen.insert($0).inserted }
            .sorted { ($0.start.offset, $0.end.offset) < ($1.start.offset, $1.end.offset) }
        var result: [UInt8] = []
        var position = 0
        for edit in edits where Int(edit.start.offset) >= position && Int(edit.end.offset) <= source.count {
            result += source[position..<Int(edit.start.offset)]
            result += Array(edit.content.utf8)
            position = Int(edit.end.offset)
        }
        return result + source[position...]
    }
}
