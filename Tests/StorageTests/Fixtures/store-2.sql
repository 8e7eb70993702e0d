PRAGMA application_id = 1095979865;
BEGIN TRANSACTION;
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    slug TEXT NOT NULL, at REAL NOT NULL, verdict TEXT NOT NULL, seconds REAL NOT NULL,
    passed INTEGER NOT NULL, total INTEGER NOT NULL
) STRICT;
CREATE TABLE caseResult (
    judgementId INTEGER NOT NULL REFERENCES judgement(id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL, grouping TEXT NOT NULL, verdict TEXT NOT NULL,
    cpu REAL NOT NULL, wall REAL NOT NULL, memory INTEGER NOT NULL,
    message TEXT NOT NULL, explanationJson TEXT, blockedJson TEXT,
    PRIMARY KEY (judgementId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "caseResult" VALUES(1,0,'sample/one','sample','AC',2.158,2.329,0,'',NULL,NULL);
INSERT INTO "caseResult" VALUES(1,1,'sample/two','sample','AC',1.508,1.523,0,'',NULL,NULL);
INSERT INTO "caseResult" VALUES(2,0,'sample/one','sample','WA',1.663,1.793,0,'expected 2, got 1 (one too few)','{"call":"f(1)","actual":"1","printed":"0\n","expected":"2","difference":"expected 2, got 1 (one too few)"}',NULL);
INSERT INTO "caseResult" VALUES(2,1,'sample/two','sample','WA',1.384,1.399,0,'expected 0, got -1 (one too few)','{"difference":"expected 0, got -1 (one too few)","call":"f(-1)","expected":"0","actual":"-1","printed":"0\n"}',NULL);
INSERT INTO "caseResult" VALUES(3,0,'sample/one','sample','AC',1.792,6.005,0,'',NULL,NULL);
INSERT INTO "caseResult" VALUES(3,1,'sample/two','sample','AC',1.729,6.746,0,'',NULL,NULL);
INSERT INTO "caseResult" VALUES(4,0,'sample/one','sample','TLE',1002.552,1101.607,0,'used 1 s of CPU time; the limit is 1 s','{"frames":[{"text":"    while True: x += 1","function":"f","line":2}],"call":"f(1)"}',NULL);
INSERT INTO "caseResult" VALUES(4,1,'sample/two','sample','TLE',1001.729,1013.947,0,'used 1 s of CPU time; the limit is 1 s','{"call":"f(-1)","frames":[{"function":"f","text":"    while True: x += 1","line":2}]}',NULL);
CREATE TABLE challenge (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    slug TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, level TEXT NOT NULL,
    topicsJson TEXT NOT NULL CHECK (json_valid(topicsJson)),
    limitsId INTEGER NOT NULL REFERENCES limits(id),
    caseCount INTEGER NOT NULL
) STRICT;
INSERT INTO "challenge" VALUES(1,'fcf4e5f7cd0c7ae7d93fb8d70ae4968d7ad67e12822d11093ec4c31bc5f3e708','fixture','Fixture','function','','[]',1,2);
CREATE TABLE encounter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL, at REAL NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('seen', 'avoided'))
) STRICT;
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    runId INTEGER NOT NULL REFERENCES run(id),
    position INTEGER NOT NULL,
    candidate TEXT NOT NULL, slug TEXT NOT NULL, sample INTEGER NOT NULL, origin TEXT NOT NULL,
    submissionId INTEGER REFERENCES submission(id),
    challengeId INTEGER REFERENCES challenge(id),
    limitsId INTEGER REFERENCES limits(id),
    cost REAL NOT NULL,
    leads INTEGER NOT NULL CHECK (leads IN (0, 1)),
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
    reason TEXT NOT NULL,
    judgementId INTEGER REFERENCES judgement(id),
    CHECK ((state = 1) = (judgementId IS NOT NULL)),
    CHECK (state = 2 OR (submissionId IS NOT NULL AND challengeId IS NOT NULL AND limitsId IS NOT NULL))
) STRICT;
INSERT INTO "entry" VALUES(1,1,0,'ann','fixture',0,'subs/ann/fixture.py',1,1,1,4000.0,1,1,'',1);
INSERT INTO "entry" VALUES(2,1,1,'bob','fixture',0,'subs/bob/fixture.py',2,1,1,4000.0,1,1,'',3);
INSERT INTO "entry" VALUES(3,1,2,'cat','fixture',0,'subs/cat/fixture.py',3,1,1,4000.0,1,1,'',2);
INSERT INTO "entry" VALUES(4,1,3,'cat','other',0,'subs/cat/other.py',NULL,NULL,NULL,0.0,0,2,'there is no challenge other in this set',NULL);
INSERT INTO "entry" VALUES(5,2,0,'ann','fixture',0,'late/ann/fixture.py',4,1,2,2000.0,1,1,'',4);
INSERT INTO "entry" VALUES(6,2,1,'bob','fixture',0,'late/bob/fixture.py',5,1,2,2000.0,1,0,'',NULL);
INSERT INTO "entry" VALUES(7,2,2,'cat','fixture',0,'late/cat/fixture.py',6,1,2,2000.0,1,0,'',NULL);
CREATE TABLE finding (
    submissionId INTEGER NOT NULL REFERENCES review(submissionId),
    number INTEGER NOT NULL,
    rule TEXT NOT NULL, code TEXT NOT NULL, line INTEGER NOT NULL, column INTEGER NOT NULL,
    message TEXT NOT NULL, level TEXT NOT NULL,
    PRIMARY KEY (submissionId, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "finding" VALUES(1,0,'missing-annotations','TYP001',1,1,'Annotate the signature of `f`: `x`','idiom');
INSERT INTO "finding" VALUES(1,1,'dict-build-loop','LOP007',3,5,'Build `table` with a dictionary comprehension','idiom');
INSERT INTO "finding" VALUES(2,0,'missing-annotations','TYP001',1,1,'Annotate the signature of `f`: `x`','idiom');
INSERT INTO "finding" VALUES(2,1,'dict-build-loop','LOP007',3,5,'Build `memo` with a dictionary comprehension','idiom');
INSERT INTO "finding" VALUES(3,0,'missing-annotations','TYP001',1,1,'Annotate the signature of `f`: `x`','idiom');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('1 record');
INSERT INTO "grdb_migrations" VALUES('2 practice events');
CREATE TABLE hint (
    slug TEXT NOT NULL, number INTEGER NOT NULL, at REAL NOT NULL,
    PRIMARY KEY (slug, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE judgement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    runId INTEGER NOT NULL REFERENCES run(id),
    submissionId INTEGER NOT NULL REFERENCES submission(id),
    challengeId INTEGER NOT NULL REFERENCES challenge(id),
    limitsId INTEGER NOT NULL REFERENCES limits(id),
    judged REAL NOT NULL,
    verdict TEXT NOT NULL,
    cpuTotal REAL NOT NULL, cpuPeak REAL NOT NULL, wallTotal REAL NOT NULL, wallPeak REAL NOT NULL,
    memoryPeak INTEGER NOT NULL,
    passed INTEGER NOT NULL, total INTEGER NOT NULL, skipped INTEGER NOT NULL,
    message TEXT NOT NULL,
    isolationJson TEXT NOT NULL, warningsJson TEXT NOT NULL,
    UNIQUE (submissionId, challengeId, limitsId, runId)
) STRICT;
INSERT INTO "judgement" VALUES(1,1,1,1,1,1.79528492247313261036e+09,'AC',3.666,2.158,3.85200000000000031263e+00,2.329,0,2,2,0,'','["namespaces","landlock","rlimits","tmpfs","seccomp"]','[]');
INSERT INTO "judgement" VALUES(2,1,3,1,1,1.79528492247972679138e+09,'WA',3.04699999999999970867e+00,1.663,3.192,1.793,0,0,2,0,'expected 2, got 1 (one too few)','["namespaces","landlock","rlimits","tmpfs","seccomp"]','[]');
INSERT INTO "judgement" VALUES(3,1,2,1,1,1.79528492248250913618e+09,'AC',3.521,1.792,1.27510000000000012221e+01,6.746,0,2,2,0,'','["namespaces","landlock","rlimits","tmpfs","seccomp"]','[]');
INSERT INTO "judgement" VALUES(4,2,4,1,2,1.79528492482621765133e+09,'TLE',2004.281,1002.552,2115.554,1101.607,0,0,2,0,'used 1 s of CPU time; the limit is 1 s','["namespaces","landlock","rlimits","tmpfs","seccomp"]','[]');
CREATE TABLE limits (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    cpuMillis INTEGER NOT NULL, wallMillis INTEGER NOT NULL, memoryBytes INTEGER NOT NULL,
    outputBytes INTEGER NOT NULL, valueBytes INTEGER NOT NULL, generatedItems INTEGER NOT NULL
) STRICT;
INSERT INTO "limits" VALUES(1,'572029fa6200c58b12c94d43f935b959ad4b56423d5cdace12713d26c53eb1d7',2000,7000,268435456,8388608,16777216,10000);
INSERT INTO "limits" VALUES(2,'1bef2f97de8407c5165342d8c9266f47b4c0830c0a6cb471223eb598224afd57',1000,4000,268435456,8388608,16777216,10000);
CREATE TABLE practiceEvent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    slug TEXT NOT NULL, at REAL NOT NULL, kind TEXT NOT NULL
) STRICT;
CREATE TABLE review (
    submissionId INTEGER PRIMARY KEY REFERENCES submission(id),
    reviewed REAL NOT NULL, version TEXT NOT NULL
) STRICT;
INSERT INTO "review" VALUES(1,1.79528492247259283069e+09,'0.1.0');
INSERT INTO "review" VALUES(2,1.79528492248229455943e+09,'0.1.0');
INSERT INTO "review" VALUES(3,1.79528492247952270507e+09,'0.1.0');
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, challengeSet TEXT NOT NULL, submissions TEXT NOT NULL,
    settingsJson TEXT NOT NULL CHECK (json_valid(settingsJson)),
    machineJson TEXT NOT NULL CHECK (json_valid(machineJson)),
    isolationJson TEXT NOT NULL CHECK (json_valid(isolationJson)),
    version TEXT NOT NULL,
    identity TEXT NOT NULL, conditions TEXT NOT NULL,
    begun REAL NOT NULL, planned REAL, finished REAL
) STRICT;
INSERT INTO "run" VALUES(1,'batch','set','subs','{"exitFirst":false,"limits":[],"review":true,"samplesPerTask":0}','{"cores":2,"python":"3.11.2 (main, Apr 28 2025, 14:11:48) [GCC 12.2.0]","system":"Debian GNU\/Linux 12 (bookworm)"}','{"landlock":"holds","namespaces":"holds","rlimits":"holds","seccomp":"holds","tmpfs":"holds"}','0.1.0','7c0786b0142d5fb26bc6180fd759f5b5272e25e3553e3d51f7d25db0a3f2ed35','7b39ed748074470e6bcb172cc52d7598ed92a1b2bc8fd28401da8669b77a3b26',1.79528492241144418711e+09,1.79528492241446709629e+09,1.79528492248750829699e+09);
INSERT INTO "run" VALUES(2,'batch','set','late','{"exitFirst":false,"limits":["time=1.0"],"review":false,"samplesPerTask":0}','{"cores":2,"python":"3.11.2 (main, Apr 28 2025, 14:11:48) [GCC 12.2.0]","system":"Debian GNU\/Linux 12 (bookworm)"}','{"landlock":"holds","namespaces":"holds","rlimits":"holds","seccomp":"holds","tmpfs":"holds"}','0.1.0','ccff1635723b1c114554fc713bc3fb197f9fce3d68e717b02ffce466db8cef7e','7b39ed748074470e6bcb172cc52d7598ed92a1b2bc8fd28401da8669b77a3b26',1.79528492266142416003e+09,1.79528492266853761678e+09,NULL);
CREATE TABLE similarity (
    runId INTEGER NOT NULL REFERENCES run(id),
    firstId INTEGER NOT NULL REFERENCES submission(id),
    secondId INTEGER NOT NULL REFERENCES submission(id),
    slug TEXT NOT NULL, score REAL NOT NULL, shared INTEGER NOT NULL,
    placesJson TEXT NOT NULL CHECK (json_valid(placesJson)),
    PRIMARY KEY (runId, slug, firstId, secondId)
) STRICT, WITHOUT ROWID;
INSERT INTO "similarity" VALUES(1,1,2,'fixture',1.0,24,'[{"second":[1,9],"first":[1,9]}]');
CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    name TEXT NOT NULL,
    source BLOB NOT NULL
) STRICT;
INSERT INTO "submission" VALUES(1,'fb848a409911d062678d7797c9a944bdbfc95d7e9f20851f0f474d237fadbd64','fixture.py',X'64656620662878293A0A202020207461626C65203D207B7D0A20202020666F72207374657020696E2072616E6765283130293A0A20202020202020206966207374657020252033203D3D20303A0A2020202020202020202020207461626C655B737465705D203D2073746570202A20737465700A20202020746F74616C203D2073756D2876616C756520666F72206B65792C2076616C756520696E207461626C652E6974656D732829206966206B6579203E20313030290A202020207768696C6520746F74616C203E20303A0A2020202020202020746F74616C202D3D20330A2020202072657475726E2078202B2031202B20746F74616C0A');
INSERT INTO "submission" VALUES(2,'824a8acdec37b768cbfb64d8e34607d398d579a8e9ea7e469ce6af9e1b6bf82a','fixture.py',X'64656620662878293A0A202020206D656D6F203D207B7D0A20202020666F7220696E64657820696E2072616E6765283130293A0A2020202020202020696620696E64657820252033203D3D20303A0A2020202020202020202020206D656D6F5B696E6465785D203D20696E646578202A20696E6465780A20202020746F74616C203D2073756D2876616C756520666F72206B65792C2076616C756520696E206D656D6F2E6974656D732829206966206B6579203E20313030290A202020207768696C6520746F74616C203E20303A0A2020202020202020746F74616C202D3D20330A2020202072657475726E2078202B2031202B20746F74616C0A');
INSERT INTO "submission" VALUES(3,'7097d4aea3cf3be60d73bc06dd019a0260c6c05bb9a33e006963109160050db2','fixture.py',X'64656620662878293A0A20202020666F72206920696E2072616E6765286C656E285B785D29293A0A20202020202020207072696E742869290A2020202072657475726E20780A');
INSERT INTO "submission" VALUES(4,'d09f694c213bba538bb9f80a0db14c283e7fbc5718d46a95ae6093519eb8149d','fixture.py',X'64656620662878293A0A202020207768696C6520547275653A2078202B3D20310A2320616E6E0A');
INSERT INTO "submission" VALUES(5,'e80a9f81cd02fd8893ac74ef330e317dbeeff011cfc8f076c260ce563084141b','fixture.py',X'64656620662878293A0A202020207768696C6520547275653A2078202B3D20310A2320626F620A');
INSERT INTO "submission" VALUES(6,'b1fa821671ddba2c0c5c0a8b5a70bed26d1829c0ae6d75b7c6e77cb9f9853dad','fixture.py',X'64656620662878293A0A202020207768696C6520547275653A2078202B3D20310A23206361740A');
CREATE INDEX challengeBySlug ON challenge(slug);
CREATE INDEX unfinishedRun ON run(identity, id) WHERE finished IS NULL;
CREATE UNIQUE INDEX entryByPosition ON entry(runId, position);
CREATE INDEX entryByKey ON entry(runId, submissionId, challengeId, limitsId);
CREATE INDEX entryByName ON entry(runId, slug, candidate, sample);
CREATE INDEX entryByJudgement ON entry(judgementId);
CREATE INDEX pendingEntry ON entry(runId, cost DESC, position) WHERE state = 0 AND leads = 1;
CREATE INDEX findingByRule ON finding(rule);
CREATE INDEX attemptBySlug ON attempt(slug, at);
CREATE INDEX encounterByRule ON encounter(rule, at);
CREATE INDEX practiceEventBySlug ON practiceEvent(slug, at);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('run',2);
INSERT INTO "sqlite_sequence" VALUES('judgement',4);
COMMIT;
