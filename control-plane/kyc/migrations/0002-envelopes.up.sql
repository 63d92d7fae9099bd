-- What is sealed moves to a new master key; everything else of a document stays as it is.
-- sqlite:
drop trigger kyc_documents_no_update;
create trigger kyc_documents_no_update
    before update of id, case_id, kind, media_type, hash, size, created_ns on kyc_documents
    begin select raise(abort, 'rows of kyc_documents are never changed or removed'); end;
-- postgres:
drop trigger kyc_documents_append_only on kyc_documents;
create trigger kyc_documents_append_only before delete or truncate on kyc_documents
    for each statement execute function refuse_change();
create trigger kyc_documents_no_update
    before update of id, case_id, kind, media_type, hash, size, created_ns on kyc_documents
    for each statement execute function refuse_change();
-- both:
