CREATE TRIGGER journal_is_full BEFORE INSERT ON journal WHEN NEW.points = 13
BEGIN
    SELECT RAISE(ABORT, 'the journal is full');
END;
