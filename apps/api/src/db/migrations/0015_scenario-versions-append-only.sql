-- A decision refers to a version of a scenario: the database refuses to change what one said, whoever asks.
CREATE FUNCTION "refuse_scenario_version_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'scenario_version is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "scenario_version_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "scenario_version"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_scenario_version_change"();
