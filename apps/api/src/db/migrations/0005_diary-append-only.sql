-- A diary is what was written when it happened: the database refuses to change it, whoever asks.
CREATE FUNCTION "refuse_diary_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'diary_entry is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "diary_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "diary_entry"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_diary_change"();
