internal import Challenges
internal import Storage
internal import WorkerProtocol

/// What `assay run` leaves behind for `assay next` and `assay progress`.
extension RunCommand {
    /// All cases are an attempt; some of them are practice.
    func remember(_ judgement: Judgement, _ target: RunTarget) {
        guard target.isRemembered else { return }
        let record = PracticeRecord(target.challenge, recording)
        if sample || only != nil { record.record(.sample) } else { record.record(judgement) }
        guard target.isPractice, judgement.verdict == .accepted else { return }
        Output.error(
            sample || only != nil
                ? "`assay run` judges everything"
                : "`assay editorial` is open now; `assay next` proposes what comes next")
    }

    func remember(_ report: ReviewReport, _ target: RunTarget) {
        guard target.isRemembered else { return }
        PracticeRecord(target.challenge, recording).record(report)
    }
}
