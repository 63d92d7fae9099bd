-- sqlite:
drop trigger kyc_documents_no_update;
create trigger kyc_documents_no_update before update on kyc_documents
    begin select raise(abort, 'rows of kyc_documents are never changed or removed'); end;
-- postgres:
drop trigger kyc_documents_no_update on kyc_documents;
drop trigger kyc_documents_append_only on kyc_documents;
create trigger kyc_documents_append_only before update or delete or truncate on kyc_documents
    for each statement execute function refuse_change();
-- both:
