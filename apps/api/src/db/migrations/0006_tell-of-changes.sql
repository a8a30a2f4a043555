-- Every process hears of every change, whichever of them made it. Which record, never its content: who hears it reads
-- the record as whoever they are. A bulk load says only that much has changed.
CREATE FUNCTION "tell_of_changes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (SELECT count(*) FROM added) > 100 THEN
		PERFORM pg_notify('change', '');
	ELSE
		PERFORM pg_notify('change', json_build_object(
			'id', added.id::text, 'entity', added.entity, 'entityId', added.entity_id, 'action', added.action)::text)
		FROM (SELECT * FROM added ORDER BY id) AS added;
	END IF;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "audit_event_tell" AFTER INSERT ON "audit_event"
	REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_changes"();
