

module top(clock,s_valid,s_last,s_error,s_empty,s_data,r_write,r_address,r_data,r_value,c_valid,c_row,c_limits,c_ready,m_valid,m_number,m_length,m_account,m_well_formed,m_kind,m_side,m_user_ref,m_orig_ref,m_quantity,m_symbol,m_price,v_valid,v_fails,v_reason,f_valid,f_class,f_sequence,f_count,f_account,f_epoch,f_cycle,t_valid,t_ready,t_last,t_error,t_empty,t_data);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  r_write;
    input wire  [11:0] r_address;
    input wire  [31:0] r_data;
    output reg  [31:0] r_value;
    input wire  c_valid;
    input wire  [11:0] c_row;
    input wire  [61:0] c_limits;
    output reg  c_ready;
    output reg  m_valid;
    output reg  [15:0] m_number;
    output reg  [16:0] m_length;
    output reg  [15:0] m_account;
    output reg  m_well_formed;
    output reg  [7:0] m_kind;
    output reg  [7:0] m_side;
    output reg  [31:0] m_user_ref;
    output reg  [31:0] m_orig_ref;
    output reg  [31:0] m_quantity;
    output reg  [63:0] m_symbol;
    output reg  [63:0] m_price;
    output reg  v_valid;
    output reg  [13:0] v_fails;
    output reg  [7:0] v_reason;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    output reg  [15:0] f_account;
    output reg  [31:0] f_epoch;
    output reg  [63:0] f_cycle;
    output reg  t_valid;
    input wire  t_ready;
    output reg  t_last;
    output reg  t_error;
    output reg  [2:0] t_empty;
    output reg  [63:0] t_data;
    
    // Stub signals
    reg  core$clock;
    reg  core$s_valid;
    reg  core$s_last;
    reg  core$s_error;
    reg  [2:0] core$s_empty;
    reg  [63:0] core$s_data;
    reg  [15:0] core$port;
    reg  [63:0] core$now;
    reg  [7:0] core$write;
    reg  [11:0] core$row;
    reg  [127:0] core$data;
    reg  core$collar_write;
    reg  [11:0] core$collar_row;
    reg  [61:0] core$collar_limits;
    reg  core$kill_write;
    reg  core$kill_on;
    reg  [1:0] core$kill_whose;
    reg  [8:0] core$kill_which;
    wire  core$m_valid;
    wire  [15:0] core$m_number;
    wire  [16:0] core$m_length;
    wire  [15:0] core$m_account;
    wire  core$m_well_formed;
    wire  [7:0] core$m_kind;
    wire  [7:0] core$m_side;
    wire  [31:0] core$m_user_ref;
    wire  [31:0] core$m_orig_ref;
    wire  [31:0] core$m_quantity;
    wire  [63:0] core$m_symbol;
    wire  [63:0] core$m_price;
    wire  core$v_valid;
    wire  [13:0] core$v_fails;
    wire  [7:0] core$v_reason;
    wire  core$f_valid;
    wire  [3:0] core$f_class;
    wire  [63:0] core$f_sequence;
    wire  [15:0] core$f_count;
    wire  [15:0] core$f_account;
    wire  [63:0] core$f_cycle;
    wire  [8:0] core$slot;
    wire  core$sound;
    wire  [3:0] core$keep;
    wire  core$open;
    wire  core$killed;
    wire  core$releasing;
    wire  [63:0] core$result;
    reg  desk$clock;
    reg  desk$r_write;
    reg  [11:0] desk$r_address;
    reg  [31:0] desk$r_data;
    wire  [31:0] desk$r_value;
    reg  [63:0] desk$now;
    reg  desk$open;
    reg  desk$releasing;
    reg  [63:0] desk$result;
    reg  desk$killed;
    reg  desk$message;
    reg  desk$checked;
    reg  [13:0] desk$fails;
    reg  desk$frame;
    reg  [3:0] desk$frame_class;
    reg  desk$with_trailer;
    reg  desk$no_trailer;
    reg  desk$lost;
    wire  [15:0] desk$port;
    wire  [10:0] desk$longest;
    wire  desk$kill_write;
    wire  desk$kill_on;
    wire  [1:0] desk$kill_whose;
    wire  [8:0] desk$kill_which;
    wire  [7:0] desk$write;
    wire  [11:0] desk$row;
    wire  [127:0] desk$data;
    wire  [31:0] desk$epoch;
    reg  desk$collar_valid;
    reg  [11:0] desk$collar_row_in;
    reg  [61:0] desk$collar_limits_in;
    wire  desk$collar_ready;
    wire  desk$collar_write;
    wire  [11:0] desk$collar_row;
    wire  [61:0] desk$collar_limits;
    reg  egress$clock;
    reg  egress$valid;
    reg  egress$last;
    reg  egress$error;
    reg  [2:0] egress$empty;
    reg  [63:0] egress$data;
    reg  [3:0] egress$keep;
    reg  egress$message;
    reg  [15:0] egress$number;
    reg  [16:0] egress$length;
    reg  egress$well_formed;
    reg  egress$checked;
    reg  [13:0] egress$fails;
    reg  [7:0] egress$reason;
    reg  [7:0] egress$kind;
    reg  [7:0] egress$side;
    reg  [31:0] egress$user_ref;
    reg  [31:0] egress$orig_ref;
    reg  [31:0] egress$quantity;
    reg  [63:0] egress$symbol;
    reg  [63:0] egress$price;
    reg  egress$frame;
    reg  egress$sound;
    reg  [15:0] egress$account;
    reg  [8:0] egress$slot;
    reg  [63:0] egress$cycle;
    reg  [31:0] egress$epoch;
    reg  [10:0] egress$longest;
    wire  egress$t_valid;
    reg  egress$t_ready;
    wire  egress$t_last;
    wire  egress$t_error;
    wire  [2:0] egress$t_empty;
    wire  [63:0] egress$t_data;
    wire  egress$with_trailer;
    wire  egress$no_trailer;
    wire  egress$lost;
    reg  [63:0] now$d;
    wire  [63:0] now$q;
    reg  now$clock;
    
    // Sub module instances
    top$core core(
        .clock(core$clock),
        .s_valid(core$s_valid),
        .s_last(core$s_last),
        .s_error(core$s_error),
        .s_empty(core$s_empty),
        .s_data(core$s_data),
        .port(core$port),
        .now(core$now),
        .write(core$write),
        .row(core$row),
        .data(core$data),
        .collar_write(core$collar_write),
        .collar_row(core$collar_row),
        .collar_limits(core$collar_limits),
        .kill_write(core$kill_write),
        .kill_on(core$kill_on),
        .kill_whose(core$kill_whose),
        .kill_which(core$kill_which),
        .m_valid(core$m_valid),
        .m_number(core$m_number),
        .m_length(core$m_length),
        .m_account(core$m_account),
        .m_well_formed(core$m_well_formed),
        .m_kind(core$m_kind),
        .m_side(core$m_side),
        .m_user_ref(core$m_user_ref),
        .m_orig_ref(core$m_orig_ref),
        .m_quantity(core$m_quantity),
        .m_symbol(core$m_symbol),
        .m_price(core$m_price),
        .v_valid(core$v_valid),
        .v_fails(core$v_fails),
        .v_reason(core$v_reason),
        .f_valid(core$f_valid),
        .f_class(core$f_class),
        .f_sequence(core$f_sequence),
        .f_count(core$f_count),
        .f_account(core$f_account),
        .f_cycle(core$f_cycle),
        .slot(core$slot),
        .sound(core$sound),
        .keep(core$keep),
        .open(core$open),
        .killed(core$killed),
        .releasing(core$releasing),
        .result(core$result)
    );
    top$desk desk(
        .clock(desk$clock),
        .r_write(desk$r_write),
        .r_address(desk$r_address),
        .r_data(desk$r_data),
        .r_value(desk$r_value),
        .now(desk$now),
        .open(desk$open),
        .releasing(desk$releasing),
        .result(desk$result),
        .killed(desk$killed),
        .message(desk$message),
        .checked(desk$checked),
        .fails(desk$fails),
        .frame(desk$frame),
        .frame_class(desk$frame_class),
        .with_trailer(desk$with_trailer),
        .no_trailer(desk$no_trailer),
        .lost(desk$lost),
        .port(desk$port),
        .longest(desk$longest),
        .kill_write(desk$kill_write),
        .kill_on(desk$kill_on),
        .kill_whose(desk$kill_whose),
        .kill_which(desk$kill_which),
        .write(desk$write),
        .row(desk$row),
        .data(desk$data),
        .epoch(desk$epoch),
        .collar_valid(desk$collar_valid),
        .collar_row_in(desk$collar_row_in),
        .collar_limits_in(desk$collar_limits_in),
        .collar_ready(desk$collar_ready),
        .collar_write(desk$collar_write),
        .collar_row(desk$collar_row),
        .collar_limits(desk$collar_limits)
    );
    top$egress egress(
        .clock(egress$clock),
        .valid(egress$valid),
        .last(egress$last),
        .error(egress$error),
        .empty(egress$empty),
        .data(egress$data),
        .keep(egress$keep),
        .message(egress$message),
        .number(egress$number),
        .length(egress$length),
        .well_formed(egress$well_formed),
        .checked(egress$checked),
        .fails(egress$fails),
        .reason(egress$reason),
        .kind(egress$kind),
        .side(egress$side),
        .user_ref(egress$user_ref),
        .orig_ref(egress$orig_ref),
        .quantity(egress$quantity),
        .symbol(egress$symbol),
        .price(egress$price),
        .frame(egress$frame),
        .sound(egress$sound),
        .account(egress$account),
        .slot(egress$slot),
        .cycle(egress$cycle),
        .epoch(egress$epoch),
        .longest(egress$longest),
        .t_valid(egress$t_valid),
        .t_ready(egress$t_ready),
        .t_last(egress$t_last),
        .t_error(egress$t_error),
        .t_empty(egress$t_empty),
        .t_data(egress$t_data),
        .with_trailer(egress$with_trailer),
        .no_trailer(egress$no_trailer),
        .lost(egress$lost)
    );
    top$now now(
        .d(now$d),
        .q(now$q),
        .clock(now$clock)
    );
    
    // Update code
    always @(*) begin
        now$clock = clock;
        now$d = now$q;
        core$clock = clock;
        desk$clock = clock;
        egress$clock = clock;
        now$d = now$q + ((32'h1) & 64'hffffffffffffffff);
        core$now = now$q;
        core$s_valid = s_valid;
        core$s_last = s_last;
        core$s_error = s_error;
        core$s_empty = s_empty;
        core$s_data = s_data;
        core$port = desk$port;
        core$write = desk$write;
        core$row = desk$row;
        core$data = desk$data;
        core$collar_write = desk$collar_write;
        core$collar_row = desk$collar_row;
        core$collar_limits = desk$collar_limits;
        desk$collar_valid = c_valid;
        desk$collar_row_in = c_row;
        desk$collar_limits_in = c_limits;
        c_ready = desk$collar_ready;
        core$kill_write = desk$kill_write;
        core$kill_on = desk$kill_on;
        core$kill_whose = desk$kill_whose;
        core$kill_which = desk$kill_which;
        desk$r_write = r_write;
        desk$r_address = r_address;
        desk$r_data = r_data;
        desk$now = now$q;
        desk$open = core$open;
        desk$releasing = core$releasing;
        desk$result = core$result;
        desk$killed = core$killed;
        desk$message = core$m_valid;
        desk$checked = core$v_valid;
        desk$fails = core$v_fails;
        desk$frame = core$f_valid;
        desk$frame_class = core$f_class;
        desk$with_trailer = egress$with_trailer;
        desk$no_trailer = egress$no_trailer;
        desk$lost = egress$lost;
        r_value = desk$r_value;
        m_valid = core$m_valid;
        m_number = core$m_number;
        m_length = core$m_length;
        m_account = core$m_account;
        m_well_formed = core$m_well_formed;
        m_kind = core$m_kind;
        m_side = core$m_side;
        m_user_ref = core$m_user_ref;
        m_orig_ref = core$m_orig_ref;
        m_quantity = core$m_quantity;
        m_symbol = core$m_symbol;
        m_price = core$m_price;
        v_valid = core$v_valid;
        v_fails = core$v_fails;
        v_reason = core$v_reason;
        f_valid = core$f_valid;
        f_class = core$f_class;
        f_sequence = core$f_sequence;
        f_count = core$f_count;
        f_account = core$f_account;
        f_epoch = desk$epoch;
        f_cycle = core$f_cycle;
        egress$number = core$m_number;
        egress$length = core$m_length;
        egress$well_formed = core$m_well_formed;
        egress$kind = core$m_kind;
        egress$side = core$m_side;
        egress$user_ref = core$m_user_ref;
        egress$orig_ref = core$m_orig_ref;
        egress$quantity = core$m_quantity;
        egress$symbol = core$m_symbol;
        egress$price = core$m_price;
        egress$valid = s_valid;
        egress$last = s_last;
        egress$error = s_error;
        egress$empty = s_empty;
        egress$data = s_data;
        egress$keep = core$keep;
        egress$message = core$m_valid;
        egress$checked = core$v_valid;
        egress$fails = core$v_fails;
        egress$reason = core$v_reason;
        egress$frame = core$f_valid;
        egress$sound = core$sound;
        egress$account = core$f_account;
        egress$slot = core$slot;
        egress$cycle = core$f_cycle;
        egress$epoch = desk$epoch;
        egress$longest = desk$longest;
        egress$t_ready = t_ready;
        t_valid = egress$t_valid;
        t_last = egress$t_last;
        t_error = egress$t_error;
        t_empty = egress$t_empty;
        t_data = egress$t_data;
    end
    
endmodule // top


module top$core(clock,s_valid,s_last,s_error,s_empty,s_data,port,now,write,row,data,collar_write,collar_row,collar_limits,kill_write,kill_on,kill_whose,kill_which,m_valid,m_number,m_length,m_account,m_well_formed,m_kind,m_side,m_user_ref,m_orig_ref,m_quantity,m_symbol,m_price,v_valid,v_fails,v_reason,f_valid,f_class,f_sequence,f_count,f_account,f_cycle,slot,sound,keep,open,killed,releasing,result);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  [15:0] port;
    input wire  [63:0] now;
    input wire  [7:0] write;
    input wire  [11:0] row;
    input wire  [127:0] data;
    input wire  collar_write;
    input wire  [11:0] collar_row;
    input wire  [61:0] collar_limits;
    input wire  kill_write;
    input wire  kill_on;
    input wire  [1:0] kill_whose;
    input wire  [8:0] kill_which;
    output reg  m_valid;
    output reg  [15:0] m_number;
    output reg  [16:0] m_length;
    output reg  [15:0] m_account;
    output reg  m_well_formed;
    output reg  [7:0] m_kind;
    output reg  [7:0] m_side;
    output reg  [31:0] m_user_ref;
    output reg  [31:0] m_orig_ref;
    output reg  [31:0] m_quantity;
    output reg  [63:0] m_symbol;
    output reg  [63:0] m_price;
    output reg  v_valid;
    output reg  [13:0] v_fails;
    output reg  [7:0] v_reason;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    output reg  [15:0] f_account;
    output reg  [63:0] f_cycle;
    output reg  [8:0] slot;
    output reg  sound;
    output reg  [3:0] keep;
    output reg  open;
    output reg  killed;
    output reg  releasing;
    output reg  [63:0] result;
    
    // Stub signals
    reg  front$clock;
    reg  front$s_valid;
    reg  front$s_last;
    reg  front$s_error;
    reg  [2:0] front$s_empty;
    reg  [63:0] front$s_data;
    reg  [15:0] front$port;
    reg  front$session_write;
    reg  [8:0] front$session_address;
    reg  [106:0] front$session_row;
    wire  front$m_valid;
    wire  [15:0] front$m_number;
    wire  [16:0] front$m_length;
    wire  [15:0] front$m_account;
    wire  front$m_well_formed;
    wire  [7:0] front$m_kind;
    wire  [7:0] front$m_side;
    wire  [31:0] front$m_user_ref;
    wire  [31:0] front$m_orig_ref;
    wire  [31:0] front$m_quantity;
    wire  [63:0] front$m_symbol;
    wire  [63:0] front$m_price;
    wire  front$f_valid;
    wire  [3:0] front$f_class;
    wire  [63:0] front$f_sequence;
    wire  [15:0] front$f_count;
    wire  [15:0] front$f_account;
    wire  [8:0] front$slot;
    wire  front$key_valid;
    wire  front$open;
    wire  front$first;
    wire  [3:0] front$keep;
    wire  front$checked;
    wire  front$is_replace;
    wire  front$short;
    wire  [31:0] front$user_ref;
    wire  [31:0] front$quantity;
    wire  [31:0] front$price;
    wire  front$wide;
    wire  [63:0] front$symbol;
    reg  risk$clock;
    reg  risk$is_replace;
    reg  risk$short;
    reg  [31:0] risk$user_ref;
    reg  [31:0] risk$quantity;
    reg  [31:0] risk$price;
    reg  risk$wide;
    reg  [63:0] risk$symbol;
    reg  [15:0] risk$account;
    reg  [8:0] risk$slot;
    reg  risk$opens;
    reg  [63:0] risk$began;
    reg  risk$store;
    reg  risk$checked;
    reg  [7:0] risk$write;
    reg  [11:0] risk$row;
    reg  [127:0] risk$data;
    reg  risk$collar_write;
    reg  [11:0] risk$collar_row;
    reg  [61:0] risk$collar_limits;
    reg  risk$kill_write;
    reg  risk$kill_on;
    reg  [1:0] risk$kill_whose;
    reg  [8:0] risk$kill_which;
    wire  risk$killed;
    wire  risk$releasing;
    wire  [63:0] risk$result;
    wire  [63:0] risk$now;
    wire  [13:0] risk$fails;
    reg  [63:0] began$d;
    wire  [63:0] began$q;
    reg  began$clock;
    reg  [13:0] reason$fails;
    wire  [7:0] reason$reason;
    
    // Local signals
    reg  is_sound;
    
    // Sub module instances
    top$core$front front(
        .clock(front$clock),
        .s_valid(front$s_valid),
        .s_last(front$s_last),
        .s_error(front$s_error),
        .s_empty(front$s_empty),
        .s_data(front$s_data),
        .port(front$port),
        .session_write(front$session_write),
        .session_address(front$session_address),
        .session_row(front$session_row),
        .m_valid(front$m_valid),
        .m_number(front$m_number),
        .m_length(front$m_length),
        .m_account(front$m_account),
        .m_well_formed(front$m_well_formed),
        .m_kind(front$m_kind),
        .m_side(front$m_side),
        .m_user_ref(front$m_user_ref),
        .m_orig_ref(front$m_orig_ref),
        .m_quantity(front$m_quantity),
        .m_symbol(front$m_symbol),
        .m_price(front$m_price),
        .f_valid(front$f_valid),
        .f_class(front$f_class),
        .f_sequence(front$f_sequence),
        .f_count(front$f_count),
        .f_account(front$f_account),
        .slot(front$slot),
        .key_valid(front$key_valid),
        .open(front$open),
        .first(front$first),
        .keep(front$keep),
        .checked(front$checked),
        .is_replace(front$is_replace),
        .short(front$short),
        .user_ref(front$user_ref),
        .quantity(front$quantity),
        .price(front$price),
        .wide(front$wide),
        .symbol(front$symbol)
    );
    top$core$risk risk(
        .clock(risk$clock),
        .is_replace(risk$is_replace),
        .short(risk$short),
        .user_ref(risk$user_ref),
        .quantity(risk$quantity),
        .price(risk$price),
        .wide(risk$wide),
        .symbol(risk$symbol),
        .account(risk$account),
        .slot(risk$slot),
        .opens(risk$opens),
        .began(risk$began),
        .store(risk$store),
        .checked(risk$checked),
        .write(risk$write),
        .row(risk$row),
        .data(risk$data),
        .collar_write(risk$collar_write),
        .collar_row(risk$collar_row),
        .collar_limits(risk$collar_limits),
        .kill_write(risk$kill_write),
        .kill_on(risk$kill_on),
        .kill_whose(risk$kill_whose),
        .kill_which(risk$kill_which),
        .killed(risk$killed),
        .releasing(risk$releasing),
        .result(risk$result),
        .now(risk$now),
        .fails(risk$fails)
    );
    top$core$began began(
        .d(began$d),
        .q(began$q),
        .clock(began$clock)
    );
    top$core$reason reason(
        .fails(reason$fails),
        .reason(reason$reason)
    );
    
    // Update code
    always @(*) begin
        began$clock = clock;
        began$d = began$q;
        front$clock = clock;
        risk$clock = clock;
        if (front$first) begin
            began$d = now;
        end
        front$s_valid = s_valid;
        front$s_last = s_last;
        front$s_error = s_error;
        front$s_empty = s_empty;
        front$s_data = s_data;
        front$port = port;
        front$session_write = write[32'h0];
        front$session_address = row[(32'h0)+:(9)];
        front$session_row = data[(32'h0)+:(107)];
        risk$is_replace = front$is_replace;
        risk$short = front$short;
        risk$user_ref = front$user_ref;
        risk$quantity = front$quantity;
        risk$price = front$price;
        risk$wide = front$wide;
        risk$symbol = front$symbol;
        risk$account = front$f_account;
        risk$slot = front$slot;
        risk$opens = front$key_valid;
        risk$began = began$q;
        is_sound = front$f_valid & (front$f_class == ((32'hd) & 4'hf));
        risk$store = is_sound;
        risk$checked = front$checked;
        risk$write = write;
        risk$row = row;
        risk$data = data;
        risk$collar_write = collar_write;
        risk$collar_row = collar_row;
        risk$collar_limits = collar_limits;
        risk$kill_write = kill_write;
        risk$kill_on = kill_on;
        risk$kill_whose = kill_whose;
        risk$kill_which = kill_which;
        m_valid = front$m_valid;
        m_number = front$m_number;
        m_length = front$m_length;
        m_account = front$m_account;
        m_well_formed = front$m_well_formed;
        m_kind = front$m_kind;
        m_side = front$m_side;
        m_user_ref = front$m_user_ref;
        m_orig_ref = front$m_orig_ref;
        m_quantity = front$m_quantity;
        m_symbol = front$m_symbol;
        m_price = front$m_price;
        v_valid = front$checked;
        reason$fails = risk$fails;
        v_fails = risk$fails;
        v_reason = reason$reason;
        f_valid = front$f_valid;
        f_class = front$f_class;
        f_sequence = front$f_sequence;
        f_count = front$f_count;
        f_account = front$f_account;
        f_cycle = risk$now;
        slot = front$slot;
        sound = is_sound;
        keep = front$keep;
        open = front$open;
        killed = risk$killed;
        releasing = risk$releasing;
        result = risk$result;
    end
    
endmodule // top$core


module top$core$began(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$began


module top$core$front(clock,s_valid,s_last,s_error,s_empty,s_data,port,session_write,session_address,session_row,m_valid,m_number,m_length,m_account,m_well_formed,m_kind,m_side,m_user_ref,m_orig_ref,m_quantity,m_symbol,m_price,f_valid,f_class,f_sequence,f_count,f_account,slot,key_valid,open,first,keep,checked,is_replace,short,user_ref,quantity,price,wide,symbol);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  [15:0] port;
    input wire  session_write;
    input wire  [8:0] session_address;
    input wire  [106:0] session_row;
    output reg  m_valid;
    output reg  [15:0] m_number;
    output reg  [16:0] m_length;
    output reg  [15:0] m_account;
    output reg  m_well_formed;
    output reg  [7:0] m_kind;
    output reg  [7:0] m_side;
    output reg  [31:0] m_user_ref;
    output reg  [31:0] m_orig_ref;
    output reg  [31:0] m_quantity;
    output reg  [63:0] m_symbol;
    output reg  [63:0] m_price;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    output reg  [15:0] f_account;
    output reg  [8:0] slot;
    output reg  key_valid;
    output reg  open;
    output reg  first;
    output reg  [3:0] keep;
    output reg  checked;
    output reg  is_replace;
    output reg  short;
    output reg  [31:0] user_ref;
    output reg  [31:0] quantity;
    output reg  [31:0] price;
    output reg  wide;
    output reg  [63:0] symbol;
    
    // Stub signals
    reg  parser$clock;
    reg  parser$valid;
    reg  parser$last;
    reg  [2:0] parser$empty;
    reg  [63:0] parser$data;
    reg  [15:0] parser$port;
    wire  parser$go;
    wire  parser$prepare;
    wire  parser$with_vlan;
    wire  [3:0] parser$bytes;
    wire  parser$ends;
    wire  [3:0] parser$keep;
    wire  parser$at_start;
    wire  parser$is_ahead;
    wire  parser$cut;
    wire  parser$truncated;
    wire  [7:0] parser$flags;
    wire  parser$checksum_wrong;
    wire  [63:0] parser$header;
    wire  [3:0] parser$index;
    wire  [79:0] parser$key;
    wire  parser$key_valid;
    wire  [63:0] parser$sequence_no;
    wire  [15:0] parser$count;
    wire  parser$overflow;
    reg  hash$clock;
    reg  hash$valid;
    reg  [63:0] hash$header;
    reg  [3:0] hash$index;
    wire  [7:0] hash$hash_0;
    wire  [7:0] hash$hash_1;
    reg  sessions$clock;
    reg  sessions$key_valid;
    reg  [79:0] sessions$key;
    reg  [7:0] sessions$hash_0;
    reg  [7:0] sessions$hash_1;
    reg  sessions$write;
    reg  [8:0] sessions$write_address;
    reg  [106:0] sessions$write_row;
    wire  sessions$hit;
    wire  [15:0] sessions$account;
    wire  [8:0] sessions$slot;
    reg  decoder$clock;
    reg  decoder$valid;
    reg  [63:0] decoder$data;
    reg  decoder$go;
    reg  decoder$checksum_wrong;
    reg  decoder$prepare;
    reg  decoder$with_vlan;
    reg  [3:0] decoder$bytes;
    reg  decoder$ends;
    wire  decoder$done;
    wire  [15:0] decoder$number;
    wire  [16:0] decoder$length;
    wire  decoder$well_formed;
    wire  decoder$is_order;
    wire  [7:0] decoder$kind;
    wire  [7:0] decoder$side;
    wire  [31:0] decoder$user_ref;
    wire  [31:0] decoder$orig_ref;
    wire  [31:0] decoder$quantity;
    wire  [63:0] decoder$symbol;
    wire  [63:0] decoder$price;
    wire  decoder$is_replace;
    wire  decoder$early_short;
    wire  [31:0] decoder$early_ref;
    wire  [31:0] decoder$early_quantity;
    wire  [31:0] decoder$early_price;
    wire  decoder$early_wide;
    wire  [63:0] decoder$early_symbol;
    wire  [15:0] decoder$blocks;
    wire  decoder$fits;
    reg  summary$clock;
    reg  summary$frame_end;
    reg  summary$damaged;
    reg  summary$truncated;
    reg  summary$cut;
    reg  [7:0] summary$flags;
    reg  summary$checksum_wrong;
    reg  summary$hit;
    reg  summary$fits;
    reg  [15:0] summary$blocks;
    reg  [15:0] summary$count;
    reg  summary$overflow;
    wire  summary$valid;
    wire  [3:0] summary$frame_class;
    wire  summary$pending;
    reg  [15:0] used_port$d;
    wire  [15:0] used_port$q;
    reg  used_port$clock;
    reg  is_open$d;
    wire  is_open$q;
    reg  is_open$clock;
    
    // Local signals
    reg  is_there;
    
    // Sub module instances
    top$core$front$parser parser(
        .clock(parser$clock),
        .valid(parser$valid),
        .last(parser$last),
        .empty(parser$empty),
        .data(parser$data),
        .port(parser$port),
        .go(parser$go),
        .prepare(parser$prepare),
        .with_vlan(parser$with_vlan),
        .bytes(parser$bytes),
        .ends(parser$ends),
        .keep(parser$keep),
        .at_start(parser$at_start),
        .is_ahead(parser$is_ahead),
        .cut(parser$cut),
        .truncated(parser$truncated),
        .flags(parser$flags),
        .checksum_wrong(parser$checksum_wrong),
        .header(parser$header),
        .index(parser$index),
        .key(parser$key),
        .key_valid(parser$key_valid),
        .sequence_no(parser$sequence_no),
        .count(parser$count),
        .overflow(parser$overflow)
    );
    top$core$front$hash hash(
        .clock(hash$clock),
        .valid(hash$valid),
        .header(hash$header),
        .index(hash$index),
        .hash_0(hash$hash_0),
        .hash_1(hash$hash_1)
    );
    top$core$front$sessions sessions(
        .clock(sessions$clock),
        .key_valid(sessions$key_valid),
        .key(sessions$key),
        .hash_0(sessions$hash_0),
        .hash_1(sessions$hash_1),
        .write(sessions$write),
        .write_address(sessions$write_address),
        .write_row(sessions$write_row),
        .hit(sessions$hit),
        .account(sessions$account),
        .slot(sessions$slot)
    );
    top$core$front$decoder decoder(
        .clock(decoder$clock),
        .valid(decoder$valid),
        .data(decoder$data),
        .go(decoder$go),
        .checksum_wrong(decoder$checksum_wrong),
        .prepare(decoder$prepare),
        .with_vlan(decoder$with_vlan),
        .bytes(decoder$bytes),
        .ends(decoder$ends),
        .done(decoder$done),
        .number(decoder$number),
        .length(decoder$length),
        .well_formed(decoder$well_formed),
        .is_order(decoder$is_order),
        .kind(decoder$kind),
        .side(decoder$side),
        .user_ref(decoder$user_ref),
        .orig_ref(decoder$orig_ref),
        .quantity(decoder$quantity),
        .symbol(decoder$symbol),
        .price(decoder$price),
        .is_replace(decoder$is_replace),
        .early_short(decoder$early_short),
        .early_ref(decoder$early_ref),
        .early_quantity(decoder$early_quantity),
        .early_price(decoder$early_price),
        .early_wide(decoder$early_wide),
        .early_symbol(decoder$early_symbol),
        .blocks(decoder$blocks),
        .fits(decoder$fits)
    );
    top$core$front$summary summary(
        .clock(summary$clock),
        .frame_end(summary$frame_end),
        .damaged(summary$damaged),
        .truncated(summary$truncated),
        .cut(summary$cut),
        .flags(summary$flags),
        .checksum_wrong(summary$checksum_wrong),
        .hit(summary$hit),
        .fits(summary$fits),
        .blocks(summary$blocks),
        .count(summary$count),
        .overflow(summary$overflow),
        .valid(summary$valid),
        .frame_class(summary$frame_class),
        .pending(summary$pending)
    );
    top$core$front$used_port used_port(
        .d(used_port$d),
        .q(used_port$q),
        .clock(used_port$clock)
    );
    top$core$front$is_open is_open(
        .d(is_open$d),
        .q(is_open$q),
        .clock(is_open$clock)
    );
    
    // Update code
    always @(*) begin
        used_port$clock = clock;
        is_open$clock = clock;
        used_port$d = used_port$q;
        is_open$d = is_open$q;
        parser$clock = clock;
        hash$clock = clock;
        sessions$clock = clock;
        decoder$clock = clock;
        summary$clock = clock;
        parser$valid = s_valid;
        parser$last = s_last;
        parser$empty = s_empty;
        parser$data = s_data;
        parser$port = used_port$q;
        hash$valid = s_valid;
        hash$index = parser$index;
        hash$header = parser$header;
        sessions$hash_0 = hash$hash_0;
        sessions$hash_1 = hash$hash_1;
        sessions$key_valid = parser$key_valid;
        sessions$key = parser$key;
        sessions$write = session_write;
        sessions$write_address = session_address;
        sessions$write_row = session_row;
        decoder$valid = s_valid;
        decoder$data = s_data;
        decoder$go = parser$go;
        decoder$checksum_wrong = parser$checksum_wrong;
        decoder$prepare = parser$prepare;
        decoder$with_vlan = parser$with_vlan;
        decoder$bytes = parser$bytes;
        decoder$ends = parser$ends;
        summary$frame_end = s_valid & s_last;
        summary$damaged = s_error;
        summary$truncated = parser$truncated;
        summary$cut = parser$cut;
        summary$flags = parser$flags;
        summary$checksum_wrong = parser$checksum_wrong;
        summary$count = parser$count;
        summary$overflow = parser$overflow;
        summary$hit = sessions$hit;
        summary$fits = decoder$fits;
        summary$blocks = decoder$blocks;
        is_there = decoder$done & sessions$hit;
        m_valid = is_there;
        m_account = sessions$account;
        m_number = decoder$number;
        m_length = decoder$length;
        m_well_formed = decoder$well_formed;
        m_kind = decoder$kind;
        m_side = decoder$side;
        m_user_ref = decoder$user_ref;
        m_orig_ref = decoder$orig_ref;
        m_quantity = decoder$quantity;
        m_symbol = decoder$symbol;
        m_price = decoder$price;
        checked = is_there & decoder$is_order;
        is_replace = decoder$is_replace;
        short = decoder$early_short;
        user_ref = decoder$early_ref;
        quantity = decoder$early_quantity;
        price = decoder$early_price;
        wide = decoder$early_wide;
        symbol = decoder$early_symbol;
        slot = sessions$slot;
        key_valid = parser$key_valid;
        keep = parser$keep;
        first = parser$at_start;
        if (parser$at_start) begin
            used_port$d = port;
        end
        is_open$d = parser$is_ahead & ~summary$pending;
        open = is_open$q;
        f_valid = summary$valid;
        f_class = summary$frame_class;
        f_sequence = parser$sequence_no;
        f_count = parser$count;
        f_account = sessions$account;
    end
    
endmodule // top$core$front


module top$core$front$decoder(clock,valid,data,go,checksum_wrong,prepare,with_vlan,bytes,ends,done,number,length,well_formed,is_order,kind,side,user_ref,orig_ref,quantity,symbol,price,is_replace,early_short,early_ref,early_quantity,early_price,early_wide,early_symbol,blocks,fits);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  go;
    input wire  checksum_wrong;
    input wire  prepare;
    input wire  with_vlan;
    input wire  [3:0] bytes;
    input wire  ends;
    output reg  done;
    output reg  [15:0] number;
    output reg  [16:0] length;
    output reg  well_formed;
    output reg  is_order;
    output reg  [7:0] kind;
    output reg  [7:0] side;
    output reg  [31:0] user_ref;
    output reg  [31:0] orig_ref;
    output reg  [31:0] quantity;
    output reg  [63:0] symbol;
    output reg  [63:0] price;
    output reg  is_replace;
    output reg  early_short;
    output reg  [31:0] early_ref;
    output reg  [31:0] early_quantity;
    output reg  [31:0] early_price;
    output reg  early_wide;
    output reg  [63:0] early_symbol;
    output reg  [15:0] blocks;
    output reg  fits;
    
    // Stub signals
    reg  ways$clock;
    reg  ways$valid;
    reg  [63:0] ways$data;
    reg  [63:0] ways$late_data;
    reg  [7:0] ways$place;
    wire  [27:0] ways$way;
    wire  [15:0] ways$length;
    reg  walker$clock;
    reg  walker$prepare;
    reg  walker$with_vlan;
    reg  walker$go;
    reg  [3:0] walker$bytes;
    reg  walker$ends;
    reg  [27:0] walker$way;
    reg  [15:0] walker$there;
    wire  [7:0] walker$place;
    wire  walker$done;
    wire  [2:0] walker$shift;
    wire  [2:0] walker$beat;
    wire  [16:0] walker$length;
    wire  [15:0] walker$number;
    wire  [15:0] walker$blocks;
    wire  walker$fits;
    reg  capture$clock;
    reg  capture$valid;
    reg  [63:0] capture$data;
    reg  [2:0] capture$shift;
    reg  [2:0] capture$beat;
    wire  [63:0] capture$word_0;
    wire  [63:0] capture$word_1;
    wire  [63:0] capture$word_2;
    wire  [63:0] capture$word_3;
    wire  [63:0] capture$word_4;
    wire  [63:0] capture$word_5;
    wire  [63:0] capture$word;
    wire  capture$first_there;
    reg  [63:0] fields$word_0;
    reg  [63:0] fields$word_1;
    reg  [63:0] fields$word_2;
    reg  [63:0] fields$word_3;
    reg  fields$is_enter;
    reg  fields$is_replace;
    reg  fields$is_cancel;
    reg  fields$is_modify;
    reg  fields$is_mass;
    reg  fields$is_query;
    wire  [7:0] fields$kind;
    wire  [7:0] fields$side;
    wire  [31:0] fields$user_ref;
    wire  [31:0] fields$orig_ref;
    wire  [31:0] fields$quantity;
    wire  [63:0] fields$symbol;
    wire  [63:0] fields$price;
    reg  kinds$clock;
    reg  kinds$valid;
    reg  [63:0] kinds$data;
    reg  [2:0] kinds$shift;
    wire  [2:0] kinds$kind;
    reg  shape$clock;
    reg  [16:0] shape$length;
    reg  shape$first_there;
    reg  [2:0] shape$kind;
    reg  [63:0] shape$word_0;
    reg  [63:0] shape$word_1;
    reg  [63:0] shape$word_2;
    reg  [63:0] shape$word_4;
    reg  [63:0] shape$word_5;
    wire  shape$well_formed;
    wire  shape$is_order;
    wire  shape$is_enter;
    wire  shape$is_replace;
    wire  shape$is_cancel;
    wire  shape$is_modify;
    wire  shape$is_mass;
    wire  shape$is_query;
    reg  terms$clock;
    reg  terms$valid;
    reg  [63:0] terms$data;
    reg  terms$in_hand;
    reg  [2:0] terms$beat;
    reg  [2:0] terms$shift;
    reg  [63:0] terms$whole;
    reg  terms$replaces;
    reg  [63:0] terms$word_0;
    reg  [63:0] terms$word_1;
    reg  [63:0] terms$word_2;
    wire  terms$is_replace;
    wire  terms$short;
    wire  [31:0] terms$user_ref;
    wire  [31:0] terms$quantity;
    wire  [31:0] terms$price;
    wire  terms$wide;
    wire  [63:0] terms$symbol;
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  [63:0] data_1$d;
    wire  [63:0] data_1$q;
    reg  data_1$clock;
    reg  go_1$d;
    wire  go_1$q;
    reg  go_1$clock;
    reg  prepare_1$d;
    wire  prepare_1$q;
    reg  prepare_1$clock;
    reg  with_vlan_1$d;
    wire  with_vlan_1$q;
    reg  with_vlan_1$clock;
    reg  [3:0] bytes_1$d;
    wire  [3:0] bytes_1$q;
    reg  bytes_1$clock;
    reg  ends_1$d;
    wire  ends_1$q;
    reg  ends_1$clock;
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [15:0] of_number$d;
    wire  [15:0] of_number$q;
    reg  of_number$clock;
    reg  [16:0] of_length$d;
    wire  [16:0] of_length$q;
    reg  of_length$clock;
    
    // Sub module instances
    top$core$front$decoder$ways ways(
        .clock(ways$clock),
        .valid(ways$valid),
        .data(ways$data),
        .late_data(ways$late_data),
        .place(ways$place),
        .way(ways$way),
        .length(ways$length)
    );
    top$core$front$decoder$walker walker(
        .clock(walker$clock),
        .prepare(walker$prepare),
        .with_vlan(walker$with_vlan),
        .go(walker$go),
        .bytes(walker$bytes),
        .ends(walker$ends),
        .way(walker$way),
        .there(walker$there),
        .place(walker$place),
        .done(walker$done),
        .shift(walker$shift),
        .beat(walker$beat),
        .length(walker$length),
        .number(walker$number),
        .blocks(walker$blocks),
        .fits(walker$fits)
    );
    top$core$front$decoder$capture capture(
        .clock(capture$clock),
        .valid(capture$valid),
        .data(capture$data),
        .shift(capture$shift),
        .beat(capture$beat),
        .word_0(capture$word_0),
        .word_1(capture$word_1),
        .word_2(capture$word_2),
        .word_3(capture$word_3),
        .word_4(capture$word_4),
        .word_5(capture$word_5),
        .word(capture$word),
        .first_there(capture$first_there)
    );
    top$core$front$decoder$fields fields(
        .word_0(fields$word_0),
        .word_1(fields$word_1),
        .word_2(fields$word_2),
        .word_3(fields$word_3),
        .is_enter(fields$is_enter),
        .is_replace(fields$is_replace),
        .is_cancel(fields$is_cancel),
        .is_modify(fields$is_modify),
        .is_mass(fields$is_mass),
        .is_query(fields$is_query),
        .kind(fields$kind),
        .side(fields$side),
        .user_ref(fields$user_ref),
        .orig_ref(fields$orig_ref),
        .quantity(fields$quantity),
        .symbol(fields$symbol),
        .price(fields$price)
    );
    top$core$front$decoder$kinds kinds(
        .clock(kinds$clock),
        .valid(kinds$valid),
        .data(kinds$data),
        .shift(kinds$shift),
        .kind(kinds$kind)
    );
    top$core$front$decoder$shape shape(
        .clock(shape$clock),
        .length(shape$length),
        .first_there(shape$first_there),
        .kind(shape$kind),
        .word_0(shape$word_0),
        .word_1(shape$word_1),
        .word_2(shape$word_2),
        .word_4(shape$word_4),
        .word_5(shape$word_5),
        .well_formed(shape$well_formed),
        .is_order(shape$is_order),
        .is_enter(shape$is_enter),
        .is_replace(shape$is_replace),
        .is_cancel(shape$is_cancel),
        .is_modify(shape$is_modify),
        .is_mass(shape$is_mass),
        .is_query(shape$is_query)
    );
    top$core$front$decoder$terms terms(
        .clock(terms$clock),
        .valid(terms$valid),
        .data(terms$data),
        .in_hand(terms$in_hand),
        .beat(terms$beat),
        .shift(terms$shift),
        .whole(terms$whole),
        .replaces(terms$replaces),
        .word_0(terms$word_0),
        .word_1(terms$word_1),
        .word_2(terms$word_2),
        .is_replace(terms$is_replace),
        .short(terms$short),
        .user_ref(terms$user_ref),
        .quantity(terms$quantity),
        .price(terms$price),
        .wide(terms$wide),
        .symbol(terms$symbol)
    );
    top$core$front$decoder$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$core$front$decoder$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$core$front$decoder$go_1 go_1(
        .d(go_1$d),
        .q(go_1$q),
        .clock(go_1$clock)
    );
    top$core$front$decoder$prepare_1 prepare_1(
        .d(prepare_1$d),
        .q(prepare_1$q),
        .clock(prepare_1$clock)
    );
    top$core$front$decoder$with_vlan_1 with_vlan_1(
        .d(with_vlan_1$d),
        .q(with_vlan_1$q),
        .clock(with_vlan_1$clock)
    );
    top$core$front$decoder$bytes_1 bytes_1(
        .d(bytes_1$d),
        .q(bytes_1$q),
        .clock(bytes_1$clock)
    );
    top$core$front$decoder$ends_1 ends_1(
        .d(ends_1$d),
        .q(ends_1$q),
        .clock(ends_1$clock)
    );
    top$core$front$decoder$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$core$front$decoder$of_number of_number(
        .d(of_number$d),
        .q(of_number$q),
        .clock(of_number$clock)
    );
    top$core$front$decoder$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    
    // Update code
    always @(*) begin
        valid_1$clock = clock;
        data_1$clock = clock;
        go_1$clock = clock;
        prepare_1$clock = clock;
        with_vlan_1$clock = clock;
        bytes_1$clock = clock;
        ends_1$clock = clock;
        valid_1$d = valid_1$q;
        data_1$d = data_1$q;
        go_1$d = go_1$q;
        prepare_1$d = prepare_1$q;
        with_vlan_1$d = with_vlan_1$q;
        bytes_1$d = bytes_1$q;
        ends_1$d = ends_1$q;
        is_done$clock = clock;
        of_number$clock = clock;
        of_length$clock = clock;
        is_done$d = is_done$q;
        of_number$d = of_number$q;
        of_length$d = of_length$q;
        ways$clock = clock;
        walker$clock = clock;
        capture$clock = clock;
        kinds$clock = clock;
        shape$clock = clock;
        terms$clock = clock;
        ways$valid = valid;
        ways$data = data;
        ways$late_data = data_1$q;
        valid_1$d = valid;
        data_1$d = data;
        go_1$d = go;
        prepare_1$d = prepare;
        with_vlan_1$d = with_vlan;
        bytes_1$d = bytes;
        ends_1$d = ends;
        ways$place = walker$place;
        walker$way = ways$way;
        walker$there = ways$length;
        walker$go = go_1$q & ~checksum_wrong;
        walker$prepare = prepare_1$q;
        walker$with_vlan = with_vlan_1$q;
        walker$bytes = bytes_1$q;
        walker$ends = ends_1$q;
        capture$valid = valid_1$q;
        capture$data = data_1$q;
        capture$shift = walker$shift;
        capture$beat = walker$beat;
        is_done$d = walker$done;
        of_number$d = walker$number;
        of_length$d = walker$length;
        fields$word_0 = capture$word_0;
        fields$word_1 = capture$word_1;
        fields$word_2 = capture$word_2;
        fields$word_3 = capture$word_3;
        shape$first_there = capture$first_there;
        shape$kind = kinds$kind;
        kinds$valid = valid;
        kinds$data = data;
        kinds$shift = walker$shift;
        shape$word_0 = capture$word_0;
        shape$word_1 = capture$word_1;
        shape$word_2 = capture$word_2;
        shape$word_4 = capture$word_4;
        shape$word_5 = capture$word_5;
        shape$length = walker$length;
        terms$valid = valid;
        terms$data = data;
        terms$in_hand = valid_1$q;
        terms$beat = walker$beat;
        terms$shift = walker$shift;
        terms$whole = capture$word;
        terms$replaces = shape$is_replace;
        terms$word_0 = capture$word_0;
        terms$word_1 = capture$word_1;
        terms$word_2 = capture$word_2;
        fields$is_enter = shape$is_enter;
        fields$is_replace = shape$is_replace;
        fields$is_cancel = shape$is_cancel;
        fields$is_modify = shape$is_modify;
        fields$is_mass = shape$is_mass;
        fields$is_query = shape$is_query;
        is_replace = terms$is_replace;
        early_short = terms$short;
        early_ref = terms$user_ref;
        early_quantity = terms$quantity;
        early_price = terms$price;
        early_wide = terms$wide;
        early_symbol = terms$symbol;
        done = is_done$q;
        number = of_number$q;
        length = of_length$q;
        well_formed = shape$well_formed;
        is_order = shape$is_order;
        kind = fields$kind;
        side = fields$side;
        user_ref = fields$user_ref;
        orig_ref = fields$orig_ref;
        quantity = fields$quantity;
        symbol = fields$symbol;
        price = fields$price;
        blocks = walker$blocks;
        fits = walker$fits;
    end
    
endmodule // top$core$front$decoder


module top$core$front$decoder$bytes_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$bytes_1


module top$core$front$decoder$capture(clock,valid,data,shift,beat,word_0,word_1,word_2,word_3,word_4,word_5,word,first_there);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    output reg  [63:0] word_0;
    output reg  [63:0] word_1;
    output reg  [63:0] word_2;
    output reg  [63:0] word_3;
    output reg  [63:0] word_4;
    output reg  [63:0] word_5;
    output reg  [63:0] word;
    output reg  first_there;
    
    // Stub signals
    reg  [63:0] previous$d;
    wire  [63:0] previous$q;
    reg  previous$clock;
    reg  [63:0] words$0$d;
    wire  [63:0] words$0$q;
    reg  words$0$clock;
    reg  [63:0] words$1$d;
    wire  [63:0] words$1$q;
    reg  words$1$clock;
    reg  [63:0] words$2$d;
    wire  [63:0] words$2$q;
    reg  words$2$clock;
    reg  [63:0] words$3$d;
    wire  [63:0] words$3$q;
    reg  words$3$clock;
    reg  [63:0] words$4$d;
    wire  [63:0] words$4$q;
    reg  words$4$clock;
    reg  [63:0] words$5$d;
    wire  [63:0] words$5$q;
    reg  words$5$clock;
    
    // Local signals
    reg  [119:0] two;
    reg  [87:0] by_4;
    reg  [71:0] by_2;
    reg  [63:0] whole;
    reg  [119:0] one;
    reg  [87:0] one_by_4;
    reg  [71:0] one_by_2;
    reg  [63:0] part;
    
    // Sub module instances
    top$core$front$decoder$capture$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$core$front$decoder$capture$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    top$core$front$decoder$capture$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    top$core$front$decoder$capture$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    top$core$front$decoder$capture$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    top$core$front$decoder$capture$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    top$core$front$decoder$capture$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    
    // Update code
    always @(*) begin
        previous$clock = clock;
        previous$d = previous$q;
        words$0$clock = clock;
        words$0$d = words$0$q;
        words$1$clock = clock;
        words$1$d = words$1$q;
        words$2$clock = clock;
        words$2$d = words$2$q;
        words$3$clock = clock;
        words$3$d = words$3$q;
        words$4$clock = clock;
        words$4$d = words$4$q;
        words$5$clock = clock;
        words$5$d = words$5$q;
        if (valid) begin
            previous$d = data;
        end
        two = (((previous$q[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f)) | ((data) & 120'hffffffffffffffffffffffffffffff);
        one = ((data[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f);
        by_4 = two[(32'h20)+:(88)];
        one_by_4 = one[(32'h20)+:(88)];
        if (shift[32'h2]) begin
            by_4 = two[(32'h0)+:(88)];
            one_by_4 = one[(32'h0)+:(88)];
        end
        by_2 = by_4[(32'h10)+:(72)];
        one_by_2 = one_by_4[(32'h10)+:(72)];
        if (shift[32'h1]) begin
            by_2 = by_4[(32'h0)+:(72)];
            one_by_2 = one_by_4[(32'h0)+:(72)];
        end
        whole = by_2[(32'h8)+:(64)];
        part = one_by_2[(32'h8)+:(64)];
        if (shift[32'h0]) begin
            whole = by_2[(32'h0)+:(64)];
            part = one_by_2[(32'h0)+:(64)];
        end
        if (valid) begin
            if (beat == ((32'h1) & 3'h7)) begin
                words$0$d = whole;
                words$1$d = part;
            end
            if (beat == ((32'h2) & 3'h7)) begin
                words$1$d = whole;
                words$2$d = part;
            end
            if (beat == ((32'h3) & 3'h7)) begin
                words$2$d = whole;
                words$3$d = part;
            end
            if (beat == ((32'h4) & 3'h7)) begin
                words$3$d = whole;
                words$4$d = part;
            end
            if (beat == ((32'h5) & 3'h7)) begin
                words$4$d = whole;
                words$5$d = part;
            end
            if (beat == ((32'h6) & 3'h7)) begin
                words$5$d = whole;
            end
        end
        word = whole;
        first_there = valid & (beat == ((32'h1) & 3'h7));
        word_0 = words$0$q;
        word_1 = words$1$q;
        word_2 = words$2$q;
        word_3 = words$3$q;
        word_4 = words$4$q;
        word_5 = words$5$q;
    end
    
endmodule // top$core$front$decoder$capture


module top$core$front$decoder$capture$previous(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$capture$previous


module top$core$front$decoder$capture$words$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$capture$words$0


module top$core$front$decoder$capture$words$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$capture$words$1


module top$core$front$decoder$capture$words$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$capture$words$2


module top$core$front$decoder$capture$words$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$capture$words$3


module top$core$front$decoder$capture$words$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$capture$words$4


module top$core$front$decoder$capture$words$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$capture$words$5


module top$core$front$decoder$data_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$data_1


module top$core$front$decoder$ends_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ends_1


module top$core$front$decoder$fields(word_0,word_1,word_2,word_3,is_enter,is_replace,is_cancel,is_modify,is_mass,is_query,kind,side,user_ref,orig_ref,quantity,symbol,price);
    
    // Module arguments
    input wire  [63:0] word_0;
    input wire  [63:0] word_1;
    input wire  [63:0] word_2;
    input wire  [63:0] word_3;
    input wire  is_enter;
    input wire  is_replace;
    input wire  is_cancel;
    input wire  is_modify;
    input wire  is_mass;
    input wire  is_query;
    output reg  [7:0] kind;
    output reg  [7:0] side;
    output reg  [31:0] user_ref;
    output reg  [31:0] orig_ref;
    output reg  [31:0] quantity;
    output reg  [63:0] symbol;
    output reg  [63:0] price;
    
    // Local signals
    reg  [31:0] at_5;
    reg  [31:0] at_6;
    reg  [31:0] at_9;
    
    // Update code
    always @(*) begin
        kind = word_0[(32'h38)+:(8)];
        side = ((32'h0) & 8'hff);
        user_ref = word_0[(32'h18)+:(32)];
        orig_ref = ((32'h0) & 32'hffffffff);
        quantity = ((32'h0) & 32'hffffffff);
        symbol = ((32'h0) & 64'hffffffffffffffff);
        price = ((32'h0) & 64'hffffffffffffffff);
        at_5 = (((word_0[(32'h0)+:(24)]) & 32'hffffffff) << ((32'h8) & 32'hffffffff)) | ((word_1[(32'h38)+:(8)]) & 32'hffffffff);
        at_6 = (((word_0[(32'h0)+:(16)]) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((word_1[(32'h30)+:(16)]) & 32'hffffffff);
        at_9 = word_1[(32'h18)+:(32)];
        if (is_enter) begin
            side = word_0[(32'h10)+:(8)];
            quantity = at_6;
            symbol = (((word_1[(32'h0)+:(48)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((word_2[(32'h30)+:(16)]) & 64'hffffffffffffffff);
            price = (((word_2[(32'h0)+:(48)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((word_3[(32'h30)+:(16)]) & 64'hffffffffffffffff);
        end
        if (is_replace) begin
            orig_ref = word_0[(32'h18)+:(32)];
            user_ref = at_5;
            quantity = at_9;
            price = (((word_1[(32'h0)+:(24)]) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff)) | ((word_2[(32'h18)+:(40)]) & 64'hffffffffffffffff);
        end
        if (is_cancel) begin
            quantity = at_5;
        end
        if (is_modify) begin
            side = word_0[(32'h10)+:(8)];
            quantity = at_6;
        end
        if (is_mass) begin
            symbol = (((word_1[(32'h0)+:(56)]) & 64'hffffffffffffffff) << ((32'h8) & 64'hffffffffffffffff)) | ((word_2[(32'h38)+:(8)]) & 64'hffffffffffffffff);
        end
        if (is_query) begin
            user_ref = ((32'h0) & 32'hffffffff);
        end
    end
    
endmodule // top$core$front$decoder$fields


module top$core$front$decoder$go_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$go_1


module top$core$front$decoder$is_done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$is_done


module top$core$front$decoder$kinds(clock,valid,data,shift,kind);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    output reg  [2:0] kind;
    
    // Stub signals
    reg  [7:0] lanes$0$said;
    wire  [2:0] lanes$0$kind;
    reg  [7:0] lanes$1$said;
    wire  [2:0] lanes$1$kind;
    reg  [7:0] lanes$2$said;
    wire  [2:0] lanes$2$kind;
    reg  [7:0] lanes$3$said;
    wire  [2:0] lanes$3$kind;
    reg  [7:0] lanes$4$said;
    wire  [2:0] lanes$4$kind;
    reg  [7:0] lanes$5$said;
    wire  [2:0] lanes$5$kind;
    reg  [7:0] lanes$6$said;
    wire  [2:0] lanes$6$kind;
    reg  [7:0] lanes$7$said;
    wire  [2:0] lanes$7$kind;
    reg  [2:0] now$0$d;
    wire  [2:0] now$0$q;
    reg  now$0$clock;
    reg  [2:0] now$1$d;
    wire  [2:0] now$1$q;
    reg  now$1$clock;
    reg  [2:0] now$2$d;
    wire  [2:0] now$2$q;
    reg  now$2$clock;
    reg  [2:0] now$3$d;
    wire  [2:0] now$3$q;
    reg  now$3$clock;
    reg  [2:0] now$4$d;
    wire  [2:0] now$4$q;
    reg  now$4$clock;
    reg  [2:0] now$5$d;
    wire  [2:0] now$5$q;
    reg  now$5$clock;
    reg  [2:0] now$6$d;
    wire  [2:0] now$6$q;
    reg  now$6$clock;
    reg  [2:0] now$7$d;
    wire  [2:0] now$7$q;
    reg  now$7$clock;
    reg  [2:0] earlier$0$d;
    wire  [2:0] earlier$0$q;
    reg  earlier$0$clock;
    reg  [2:0] earlier$1$d;
    wire  [2:0] earlier$1$q;
    reg  earlier$1$clock;
    reg  [2:0] earlier$2$d;
    wire  [2:0] earlier$2$q;
    reg  earlier$2$clock;
    reg  [2:0] earlier$3$d;
    wire  [2:0] earlier$3$q;
    reg  earlier$3$clock;
    reg  [2:0] earlier$4$d;
    wire  [2:0] earlier$4$q;
    reg  earlier$4$clock;
    reg  [2:0] earlier$5$d;
    wire  [2:0] earlier$5$q;
    reg  earlier$5$clock;
    reg  [2:0] earlier$6$d;
    wire  [2:0] earlier$6$q;
    reg  earlier$6$clock;
    reg  [2:0] earlier$7$d;
    wire  [2:0] earlier$7$q;
    reg  earlier$7$clock;
    
    // Local signals
    reg  [2:0] of_2$0;
    reg  [2:0] of_2$1;
    reg  [2:0] of_2$2;
    reg  [2:0] of_2$3;
    reg  [2:0] of_4$0;
    reg  [2:0] of_4$1;
    
    // Sub module instances
    top$core$front$decoder$kinds$lanes$0 lanes$0(
        .said(lanes$0$said),
        .kind(lanes$0$kind)
    );
    top$core$front$decoder$kinds$lanes$1 lanes$1(
        .said(lanes$1$said),
        .kind(lanes$1$kind)
    );
    top$core$front$decoder$kinds$lanes$2 lanes$2(
        .said(lanes$2$said),
        .kind(lanes$2$kind)
    );
    top$core$front$decoder$kinds$lanes$3 lanes$3(
        .said(lanes$3$said),
        .kind(lanes$3$kind)
    );
    top$core$front$decoder$kinds$lanes$4 lanes$4(
        .said(lanes$4$said),
        .kind(lanes$4$kind)
    );
    top$core$front$decoder$kinds$lanes$5 lanes$5(
        .said(lanes$5$said),
        .kind(lanes$5$kind)
    );
    top$core$front$decoder$kinds$lanes$6 lanes$6(
        .said(lanes$6$said),
        .kind(lanes$6$kind)
    );
    top$core$front$decoder$kinds$lanes$7 lanes$7(
        .said(lanes$7$said),
        .kind(lanes$7$kind)
    );
    top$core$front$decoder$kinds$now$0 now$0(
        .d(now$0$d),
        .q(now$0$q),
        .clock(now$0$clock)
    );
    top$core$front$decoder$kinds$now$1 now$1(
        .d(now$1$d),
        .q(now$1$q),
        .clock(now$1$clock)
    );
    top$core$front$decoder$kinds$now$2 now$2(
        .d(now$2$d),
        .q(now$2$q),
        .clock(now$2$clock)
    );
    top$core$front$decoder$kinds$now$3 now$3(
        .d(now$3$d),
        .q(now$3$q),
        .clock(now$3$clock)
    );
    top$core$front$decoder$kinds$now$4 now$4(
        .d(now$4$d),
        .q(now$4$q),
        .clock(now$4$clock)
    );
    top$core$front$decoder$kinds$now$5 now$5(
        .d(now$5$d),
        .q(now$5$q),
        .clock(now$5$clock)
    );
    top$core$front$decoder$kinds$now$6 now$6(
        .d(now$6$d),
        .q(now$6$q),
        .clock(now$6$clock)
    );
    top$core$front$decoder$kinds$now$7 now$7(
        .d(now$7$d),
        .q(now$7$q),
        .clock(now$7$clock)
    );
    top$core$front$decoder$kinds$earlier$0 earlier$0(
        .d(earlier$0$d),
        .q(earlier$0$q),
        .clock(earlier$0$clock)
    );
    top$core$front$decoder$kinds$earlier$1 earlier$1(
        .d(earlier$1$d),
        .q(earlier$1$q),
        .clock(earlier$1$clock)
    );
    top$core$front$decoder$kinds$earlier$2 earlier$2(
        .d(earlier$2$d),
        .q(earlier$2$q),
        .clock(earlier$2$clock)
    );
    top$core$front$decoder$kinds$earlier$3 earlier$3(
        .d(earlier$3$d),
        .q(earlier$3$q),
        .clock(earlier$3$clock)
    );
    top$core$front$decoder$kinds$earlier$4 earlier$4(
        .d(earlier$4$d),
        .q(earlier$4$q),
        .clock(earlier$4$clock)
    );
    top$core$front$decoder$kinds$earlier$5 earlier$5(
        .d(earlier$5$d),
        .q(earlier$5$q),
        .clock(earlier$5$clock)
    );
    top$core$front$decoder$kinds$earlier$6 earlier$6(
        .d(earlier$6$d),
        .q(earlier$6$q),
        .clock(earlier$6$clock)
    );
    top$core$front$decoder$kinds$earlier$7 earlier$7(
        .d(earlier$7$d),
        .q(earlier$7$q),
        .clock(earlier$7$clock)
    );
    
    // Update code
    always @(*) begin
        lanes$0$said = data[(32'h38)+:(8)];
        lanes$1$said = data[(32'h30)+:(8)];
        lanes$2$said = data[(32'h28)+:(8)];
        lanes$3$said = data[(32'h20)+:(8)];
        lanes$4$said = data[(32'h18)+:(8)];
        lanes$5$said = data[(32'h10)+:(8)];
        lanes$6$said = data[(32'h8)+:(8)];
        lanes$7$said = data[(32'h0)+:(8)];
        now$0$clock = clock;
        now$0$d = now$0$q;
        earlier$0$clock = clock;
        earlier$0$d = earlier$0$q;
        if (valid) begin
            now$0$d = lanes$0$kind;
            earlier$0$d = now$0$q;
        end
        now$1$clock = clock;
        now$1$d = now$1$q;
        earlier$1$clock = clock;
        earlier$1$d = earlier$1$q;
        if (valid) begin
            now$1$d = lanes$1$kind;
            earlier$1$d = now$1$q;
        end
        now$2$clock = clock;
        now$2$d = now$2$q;
        earlier$2$clock = clock;
        earlier$2$d = earlier$2$q;
        if (valid) begin
            now$2$d = lanes$2$kind;
            earlier$2$d = now$2$q;
        end
        now$3$clock = clock;
        now$3$d = now$3$q;
        earlier$3$clock = clock;
        earlier$3$d = earlier$3$q;
        if (valid) begin
            now$3$d = lanes$3$kind;
            earlier$3$d = now$3$q;
        end
        now$4$clock = clock;
        now$4$d = now$4$q;
        earlier$4$clock = clock;
        earlier$4$d = earlier$4$q;
        if (valid) begin
            now$4$d = lanes$4$kind;
            earlier$4$d = now$4$q;
        end
        now$5$clock = clock;
        now$5$d = now$5$q;
        earlier$5$clock = clock;
        earlier$5$d = earlier$5$q;
        if (valid) begin
            now$5$d = lanes$5$kind;
            earlier$5$d = now$5$q;
        end
        now$6$clock = clock;
        now$6$d = now$6$q;
        earlier$6$clock = clock;
        earlier$6$d = earlier$6$q;
        if (valid) begin
            now$6$d = lanes$6$kind;
            earlier$6$d = now$6$q;
        end
        now$7$clock = clock;
        now$7$d = now$7$q;
        earlier$7$clock = clock;
        earlier$7$d = earlier$7$q;
        if (valid) begin
            now$7$d = lanes$7$kind;
            earlier$7$d = now$7$q;
        end
        of_2$0 = earlier$1$q;
        of_2$1 = earlier$3$q;
        of_2$2 = earlier$5$q;
        of_2$3 = earlier$7$q;
        if (shift[32'h0]) begin
            of_2$0 = earlier$2$q;
            of_2$1 = earlier$4$q;
            of_2$2 = earlier$6$q;
            of_2$3 = now$0$q;
        end
        of_4$0 = of_2$0;
        of_4$1 = of_2$2;
        if (shift[32'h1]) begin
            of_4$0 = of_2$1;
            of_4$1 = of_2$3;
        end
        kind = of_4$0;
        if (shift[32'h2]) begin
            kind = of_4$1;
        end
    end
    
endmodule // top$core$front$decoder$kinds


module top$core$front$decoder$kinds$earlier$0(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$earlier$0


module top$core$front$decoder$kinds$earlier$1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$earlier$1


module top$core$front$decoder$kinds$earlier$2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$earlier$2


module top$core$front$decoder$kinds$earlier$3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$earlier$3


module top$core$front$decoder$kinds$earlier$4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$earlier$4


module top$core$front$decoder$kinds$earlier$5(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$earlier$5


module top$core$front$decoder$kinds$earlier$6(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$earlier$6


module top$core$front$decoder$kinds$earlier$7(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$earlier$7


module top$core$front$decoder$kinds$lanes$0(said,kind);
    
    // Module arguments
    input wire  [7:0] said;
    output reg  [2:0] kind;
    
    // Update code
    always @(*) begin
        kind = ((32'h0) & 3'h7);
        if (said == ((32'h4f) & 8'hff)) begin
            kind = ((32'h1) & 3'h7);
        end
        if (said == ((32'h55) & 8'hff)) begin
            kind = ((32'h2) & 3'h7);
        end
        if (said == ((32'h58) & 8'hff)) begin
            kind = ((32'h3) & 3'h7);
        end
        if ((said == ((32'h44) & 8'hff)) | (said == ((32'h45) & 8'hff))) begin
            kind = ((32'h4) & 3'h7);
        end
        if (said == ((32'h4d) & 8'hff)) begin
            kind = ((32'h5) & 3'h7);
        end
        if (said == ((32'h43) & 8'hff)) begin
            kind = ((32'h6) & 3'h7);
        end
        if (said == ((32'h51) & 8'hff)) begin
            kind = ((32'h7) & 3'h7);
        end
    end
    
endmodule // top$core$front$decoder$kinds$lanes$0


module top$core$front$decoder$kinds$lanes$1(said,kind);
    
    // Module arguments
    input wire  [7:0] said;
    output reg  [2:0] kind;
    
    // Update code
    always @(*) begin
        kind = ((32'h0) & 3'h7);
        if (said == ((32'h4f) & 8'hff)) begin
            kind = ((32'h1) & 3'h7);
        end
        if (said == ((32'h55) & 8'hff)) begin
            kind = ((32'h2) & 3'h7);
        end
        if (said == ((32'h58) & 8'hff)) begin
            kind = ((32'h3) & 3'h7);
        end
        if ((said == ((32'h44) & 8'hff)) | (said == ((32'h45) & 8'hff))) begin
            kind = ((32'h4) & 3'h7);
        end
        if (said == ((32'h4d) & 8'hff)) begin
            kind = ((32'h5) & 3'h7);
        end
        if (said == ((32'h43) & 8'hff)) begin
            kind = ((32'h6) & 3'h7);
        end
        if (said == ((32'h51) & 8'hff)) begin
            kind = ((32'h7) & 3'h7);
        end
    end
    
endmodule // top$core$front$decoder$kinds$lanes$1


module top$core$front$decoder$kinds$lanes$2(said,kind);
    
    // Module arguments
    input wire  [7:0] said;
    output reg  [2:0] kind;
    
    // Update code
    always @(*) begin
        kind = ((32'h0) & 3'h7);
        if (said == ((32'h4f) & 8'hff)) begin
            kind = ((32'h1) & 3'h7);
        end
        if (said == ((32'h55) & 8'hff)) begin
            kind = ((32'h2) & 3'h7);
        end
        if (said == ((32'h58) & 8'hff)) begin
            kind = ((32'h3) & 3'h7);
        end
        if ((said == ((32'h44) & 8'hff)) | (said == ((32'h45) & 8'hff))) begin
            kind = ((32'h4) & 3'h7);
        end
        if (said == ((32'h4d) & 8'hff)) begin
            kind = ((32'h5) & 3'h7);
        end
        if (said == ((32'h43) & 8'hff)) begin
            kind = ((32'h6) & 3'h7);
        end
        if (said == ((32'h51) & 8'hff)) begin
            kind = ((32'h7) & 3'h7);
        end
    end
    
endmodule // top$core$front$decoder$kinds$lanes$2


module top$core$front$decoder$kinds$lanes$3(said,kind);
    
    // Module arguments
    input wire  [7:0] said;
    output reg  [2:0] kind;
    
    // Update code
    always @(*) begin
        kind = ((32'h0) & 3'h7);
        if (said == ((32'h4f) & 8'hff)) begin
            kind = ((32'h1) & 3'h7);
        end
        if (said == ((32'h55) & 8'hff)) begin
            kind = ((32'h2) & 3'h7);
        end
        if (said == ((32'h58) & 8'hff)) begin
            kind = ((32'h3) & 3'h7);
        end
        if ((said == ((32'h44) & 8'hff)) | (said == ((32'h45) & 8'hff))) begin
            kind = ((32'h4) & 3'h7);
        end
        if (said == ((32'h4d) & 8'hff)) begin
            kind = ((32'h5) & 3'h7);
        end
        if (said == ((32'h43) & 8'hff)) begin
            kind = ((32'h6) & 3'h7);
        end
        if (said == ((32'h51) & 8'hff)) begin
            kind = ((32'h7) & 3'h7);
        end
    end
    
endmodule // top$core$front$decoder$kinds$lanes$3


module top$core$front$decoder$kinds$lanes$4(said,kind);
    
    // Module arguments
    input wire  [7:0] said;
    output reg  [2:0] kind;
    
    // Update code
    always @(*) begin
        kind = ((32'h0) & 3'h7);
        if (said == ((32'h4f) & 8'hff)) begin
            kind = ((32'h1) & 3'h7);
        end
        if (said == ((32'h55) & 8'hff)) begin
            kind = ((32'h2) & 3'h7);
        end
        if (said == ((32'h58) & 8'hff)) begin
            kind = ((32'h3) & 3'h7);
        end
        if ((said == ((32'h44) & 8'hff)) | (said == ((32'h45) & 8'hff))) begin
            kind = ((32'h4) & 3'h7);
        end
        if (said == ((32'h4d) & 8'hff)) begin
            kind = ((32'h5) & 3'h7);
        end
        if (said == ((32'h43) & 8'hff)) begin
            kind = ((32'h6) & 3'h7);
        end
        if (said == ((32'h51) & 8'hff)) begin
            kind = ((32'h7) & 3'h7);
        end
    end
    
endmodule // top$core$front$decoder$kinds$lanes$4


module top$core$front$decoder$kinds$lanes$5(said,kind);
    
    // Module arguments
    input wire  [7:0] said;
    output reg  [2:0] kind;
    
    // Update code
    always @(*) begin
        kind = ((32'h0) & 3'h7);
        if (said == ((32'h4f) & 8'hff)) begin
            kind = ((32'h1) & 3'h7);
        end
        if (said == ((32'h55) & 8'hff)) begin
            kind = ((32'h2) & 3'h7);
        end
        if (said == ((32'h58) & 8'hff)) begin
            kind = ((32'h3) & 3'h7);
        end
        if ((said == ((32'h44) & 8'hff)) | (said == ((32'h45) & 8'hff))) begin
            kind = ((32'h4) & 3'h7);
        end
        if (said == ((32'h4d) & 8'hff)) begin
            kind = ((32'h5) & 3'h7);
        end
        if (said == ((32'h43) & 8'hff)) begin
            kind = ((32'h6) & 3'h7);
        end
        if (said == ((32'h51) & 8'hff)) begin
            kind = ((32'h7) & 3'h7);
        end
    end
    
endmodule // top$core$front$decoder$kinds$lanes$5


module top$core$front$decoder$kinds$lanes$6(said,kind);
    
    // Module arguments
    input wire  [7:0] said;
    output reg  [2:0] kind;
    
    // Update code
    always @(*) begin
        kind = ((32'h0) & 3'h7);
        if (said == ((32'h4f) & 8'hff)) begin
            kind = ((32'h1) & 3'h7);
        end
        if (said == ((32'h55) & 8'hff)) begin
            kind = ((32'h2) & 3'h7);
        end
        if (said == ((32'h58) & 8'hff)) begin
            kind = ((32'h3) & 3'h7);
        end
        if ((said == ((32'h44) & 8'hff)) | (said == ((32'h45) & 8'hff))) begin
            kind = ((32'h4) & 3'h7);
        end
        if (said == ((32'h4d) & 8'hff)) begin
            kind = ((32'h5) & 3'h7);
        end
        if (said == ((32'h43) & 8'hff)) begin
            kind = ((32'h6) & 3'h7);
        end
        if (said == ((32'h51) & 8'hff)) begin
            kind = ((32'h7) & 3'h7);
        end
    end
    
endmodule // top$core$front$decoder$kinds$lanes$6


module top$core$front$decoder$kinds$lanes$7(said,kind);
    
    // Module arguments
    input wire  [7:0] said;
    output reg  [2:0] kind;
    
    // Update code
    always @(*) begin
        kind = ((32'h0) & 3'h7);
        if (said == ((32'h4f) & 8'hff)) begin
            kind = ((32'h1) & 3'h7);
        end
        if (said == ((32'h55) & 8'hff)) begin
            kind = ((32'h2) & 3'h7);
        end
        if (said == ((32'h58) & 8'hff)) begin
            kind = ((32'h3) & 3'h7);
        end
        if ((said == ((32'h44) & 8'hff)) | (said == ((32'h45) & 8'hff))) begin
            kind = ((32'h4) & 3'h7);
        end
        if (said == ((32'h4d) & 8'hff)) begin
            kind = ((32'h5) & 3'h7);
        end
        if (said == ((32'h43) & 8'hff)) begin
            kind = ((32'h6) & 3'h7);
        end
        if (said == ((32'h51) & 8'hff)) begin
            kind = ((32'h7) & 3'h7);
        end
    end
    
endmodule // top$core$front$decoder$kinds$lanes$7


module top$core$front$decoder$kinds$now$0(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$now$0


module top$core$front$decoder$kinds$now$1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$now$1


module top$core$front$decoder$kinds$now$2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$now$2


module top$core$front$decoder$kinds$now$3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$now$3


module top$core$front$decoder$kinds$now$4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$now$4


module top$core$front$decoder$kinds$now$5(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$now$5


module top$core$front$decoder$kinds$now$6(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$now$6


module top$core$front$decoder$kinds$now$7(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$kinds$now$7


module top$core$front$decoder$of_length(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$of_length


module top$core$front$decoder$of_number(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$of_number


module top$core$front$decoder$prepare_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$prepare_1


module top$core$front$decoder$shape(clock,length,first_there,kind,word_0,word_1,word_2,word_4,word_5,well_formed,is_order,is_enter,is_replace,is_cancel,is_modify,is_mass,is_query);
    
    // Module arguments
    input wire  clock;
    input wire  [16:0] length;
    input wire  first_there;
    input wire  [2:0] kind;
    input wire  [63:0] word_0;
    input wire  [63:0] word_1;
    input wire  [63:0] word_2;
    input wire  [63:0] word_4;
    input wire  [63:0] word_5;
    output reg  well_formed;
    output reg  is_order;
    output reg  is_enter;
    output reg  is_replace;
    output reg  is_cancel;
    output reg  is_modify;
    output reg  is_mass;
    output reg  is_query;
    
    // Stub signals
    reg  [16:0] of_enter$d;
    wire  [16:0] of_enter$q;
    reg  of_enter$clock;
    reg  [16:0] of_replace$d;
    wire  [16:0] of_replace$q;
    reg  of_replace$clock;
    reg  [16:0] of_short$d;
    wire  [16:0] of_short$q;
    reg  of_short$clock;
    reg  [16:0] of_modify$d;
    wire  [16:0] of_modify$q;
    reg  of_modify$clock;
    reg  [16:0] of_mass$d;
    wire  [16:0] of_mass$q;
    reg  of_mass$clock;
    reg  [16:0] of_query$d;
    wire  [16:0] of_query$q;
    reg  of_query$clock;
    reg  is_9$d;
    wire  is_9$q;
    reg  is_9$clock;
    reg  is_10$d;
    wire  is_10$q;
    reg  is_10$clock;
    reg  is_o$d;
    wire  is_o$q;
    reg  is_o$clock;
    reg  is_u$d;
    wire  is_u$q;
    reg  is_u$clock;
    reg  is_x$d;
    wire  is_x$q;
    reg  is_x$clock;
    reg  is_dex$d;
    wire  is_dex$q;
    reg  is_dex$clock;
    reg  is_m$d;
    wire  is_m$q;
    reg  is_m$clock;
    reg  is_c$d;
    wire  is_c$q;
    reg  is_c$clock;
    reg  is_q$d;
    wire  is_q$q;
    reg  is_q$clock;
    
    // Local signals
    reg  enter;
    reg  replace;
    reg  short;
    reg  modify;
    reg  mass;
    reg  query;
    reg  others;
    
    // Sub module instances
    top$core$front$decoder$shape$of_enter of_enter(
        .d(of_enter$d),
        .q(of_enter$q),
        .clock(of_enter$clock)
    );
    top$core$front$decoder$shape$of_replace of_replace(
        .d(of_replace$d),
        .q(of_replace$q),
        .clock(of_replace$clock)
    );
    top$core$front$decoder$shape$of_short of_short(
        .d(of_short$d),
        .q(of_short$q),
        .clock(of_short$clock)
    );
    top$core$front$decoder$shape$of_modify of_modify(
        .d(of_modify$d),
        .q(of_modify$q),
        .clock(of_modify$clock)
    );
    top$core$front$decoder$shape$of_mass of_mass(
        .d(of_mass$d),
        .q(of_mass$q),
        .clock(of_mass$clock)
    );
    top$core$front$decoder$shape$of_query of_query(
        .d(of_query$d),
        .q(of_query$q),
        .clock(of_query$clock)
    );
    top$core$front$decoder$shape$is_9 is_9(
        .d(is_9$d),
        .q(is_9$q),
        .clock(is_9$clock)
    );
    top$core$front$decoder$shape$is_10 is_10(
        .d(is_10$d),
        .q(is_10$q),
        .clock(is_10$clock)
    );
    top$core$front$decoder$shape$is_o is_o(
        .d(is_o$d),
        .q(is_o$q),
        .clock(is_o$clock)
    );
    top$core$front$decoder$shape$is_u is_u(
        .d(is_u$d),
        .q(is_u$q),
        .clock(is_u$clock)
    );
    top$core$front$decoder$shape$is_x is_x(
        .d(is_x$d),
        .q(is_x$q),
        .clock(is_x$clock)
    );
    top$core$front$decoder$shape$is_dex is_dex(
        .d(is_dex$d),
        .q(is_dex$q),
        .clock(is_dex$clock)
    );
    top$core$front$decoder$shape$is_m is_m(
        .d(is_m$d),
        .q(is_m$q),
        .clock(is_m$clock)
    );
    top$core$front$decoder$shape$is_c is_c(
        .d(is_c$d),
        .q(is_c$q),
        .clock(is_c$clock)
    );
    top$core$front$decoder$shape$is_q is_q(
        .d(is_q$d),
        .q(is_q$q),
        .clock(is_q$clock)
    );
    
    // Update code
    always @(*) begin
        of_enter$clock = clock;
        of_replace$clock = clock;
        of_short$clock = clock;
        of_modify$clock = clock;
        of_mass$clock = clock;
        of_query$clock = clock;
        of_enter$d = of_enter$q;
        of_replace$d = of_replace$q;
        of_short$d = of_short$q;
        of_modify$d = of_modify$q;
        of_mass$d = of_mass$q;
        of_query$d = of_query$q;
        is_9$clock = clock;
        is_10$clock = clock;
        is_o$clock = clock;
        is_u$clock = clock;
        is_x$clock = clock;
        is_dex$clock = clock;
        is_m$clock = clock;
        is_c$clock = clock;
        is_q$clock = clock;
        is_9$d = is_9$q;
        is_10$d = is_10$q;
        is_o$d = is_o$q;
        is_u$d = is_u$q;
        is_x$d = is_x$q;
        is_dex$d = is_dex$q;
        is_m$d = is_m$q;
        is_c$d = is_c$q;
        is_q$d = is_q$q;
        of_enter$d = length - ((32'h2f) & 17'h1ffff);
        of_replace$d = length - ((32'h28) & 17'h1ffff);
        of_short$d = length - ((32'hb) & 17'h1ffff);
        of_modify$d = length - ((32'hc) & 17'h1ffff);
        of_mass$d = length - ((32'h13) & 17'h1ffff);
        of_query$d = length - ((32'h3) & 17'h1ffff);
        is_9$d = length == ((32'h9) & 17'h1ffff);
        is_10$d = length == ((32'ha) & 17'h1ffff);
        if (first_there) begin
            is_o$d = kind == ((32'h1) & 3'h7);
            is_u$d = kind == ((32'h2) & 3'h7);
            is_x$d = kind == ((32'h3) & 3'h7);
            is_dex$d = (kind == ((32'h3) & 3'h7)) | (kind == ((32'h4) & 3'h7));
            is_m$d = kind == ((32'h5) & 3'h7);
            is_c$d = kind == ((32'h6) & 3'h7);
            is_q$d = kind == ((32'h7) & 3'h7);
        end
        enter = is_o$q & (of_enter$q == ((word_5[(32'h8)+:(16)]) & 17'h1ffff));
        replace = is_u$q & (of_replace$q == ((word_4[(32'h0)+:(16)]) & 17'h1ffff));
        short = is_dex$q & (of_short$q == ((word_1[(32'h28)+:(16)]) & 17'h1ffff));
        modify = is_m$q & (is_10$q | (of_modify$q == ((word_1[(32'h20)+:(16)]) & 17'h1ffff)));
        mass = is_c$q & (of_mass$q == ((word_2[(32'h28)+:(16)]) & 17'h1ffff));
        query = is_q$q & (of_query$q == ((word_0[(32'h28)+:(16)]) & 17'h1ffff));
        others = ((short | modify) | (mass | query)) | (is_9$q & is_x$q);
        is_enter = is_o$q;
        is_replace = is_u$q;
        is_cancel = is_x$q;
        is_modify = is_m$q;
        is_mass = is_c$q;
        is_query = is_q$q;
        is_order = enter | replace;
        well_formed = (enter | replace) | others;
    end
    
endmodule // top$core$front$decoder$shape


module top$core$front$decoder$shape$is_10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$is_10


module top$core$front$decoder$shape$is_9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$is_9


module top$core$front$decoder$shape$is_c(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$is_c


module top$core$front$decoder$shape$is_dex(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$is_dex


module top$core$front$decoder$shape$is_m(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$is_m


module top$core$front$decoder$shape$is_o(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$is_o


module top$core$front$decoder$shape$is_q(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$is_q


module top$core$front$decoder$shape$is_u(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$is_u


module top$core$front$decoder$shape$is_x(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$is_x


module top$core$front$decoder$shape$of_enter(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$of_enter


module top$core$front$decoder$shape$of_mass(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$of_mass


module top$core$front$decoder$shape$of_modify(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$of_modify


module top$core$front$decoder$shape$of_query(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$of_query


module top$core$front$decoder$shape$of_replace(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$of_replace


module top$core$front$decoder$shape$of_short(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$shape$of_short


module top$core$front$decoder$terms(clock,valid,data,in_hand,beat,shift,whole,replaces,word_0,word_1,word_2,is_replace,short,user_ref,quantity,price,wide,symbol);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  in_hand;
    input wire  [2:0] beat;
    input wire  [2:0] shift;
    input wire  [63:0] whole;
    input wire  replaces;
    input wire  [63:0] word_0;
    input wire  [63:0] word_1;
    input wire  [63:0] word_2;
    output reg  is_replace;
    output reg  short;
    output reg  [31:0] user_ref;
    output reg  [31:0] quantity;
    output reg  [31:0] price;
    output reg  wide;
    output reg  [63:0] symbol;
    
    // Stub signals
    reg  prices$clock;
    reg  prices$valid;
    reg  [63:0] prices$data;
    reg  prices$in_hand;
    reg  [2:0] prices$beat;
    reg  [2:0] prices$shift;
    reg  prices$is_replace;
    wire  [31:0] prices$price;
    wire  [63:0] prices$symbol;
    reg  [31:0] of_quantity$d;
    wire  [31:0] of_quantity$q;
    reg  of_quantity$clock;
    reg  is_wide$d;
    wire  is_wide$q;
    reg  is_wide$clock;
    
    // Local signals
    reg  [31:0] high_enter;
    reg  [31:0] high_replace;
    
    // Sub module instances
    top$core$front$decoder$terms$prices prices(
        .clock(prices$clock),
        .valid(prices$valid),
        .data(prices$data),
        .in_hand(prices$in_hand),
        .beat(prices$beat),
        .shift(prices$shift),
        .is_replace(prices$is_replace),
        .price(prices$price),
        .symbol(prices$symbol)
    );
    top$core$front$decoder$terms$of_quantity of_quantity(
        .d(of_quantity$d),
        .q(of_quantity$q),
        .clock(of_quantity$clock)
    );
    top$core$front$decoder$terms$is_wide is_wide(
        .d(is_wide$d),
        .q(is_wide$q),
        .clock(is_wide$clock)
    );
    
    // Update code
    always @(*) begin
        of_quantity$clock = clock;
        is_wide$clock = clock;
        of_quantity$d = of_quantity$q;
        is_wide$d = is_wide$q;
        prices$clock = clock;
        prices$valid = valid;
        prices$data = data;
        prices$in_hand = in_hand;
        prices$beat = beat;
        prices$shift = shift;
        prices$is_replace = replaces;
        if (in_hand & (beat == ((32'h2) & 3'h7))) begin
            of_quantity$d = (((word_0[(32'h0)+:(16)]) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((whole[(32'h30)+:(16)]) & 32'hffffffff);
            if (replaces) begin
                of_quantity$d = whole[(32'h18)+:(32)];
            end
        end
        high_enter = word_2[(32'h10)+:(32)];
        high_replace = (((word_1[(32'h0)+:(24)]) & 32'hffffffff) << ((32'h8) & 32'hffffffff)) | ((word_2[(32'h38)+:(8)]) & 32'hffffffff);
        short = word_0[(32'h10)+:(8)] == ((32'h54) & 8'hff);
        user_ref = word_0[(32'h18)+:(32)];
        is_replace = replaces;
        quantity = of_quantity$q;
        price = prices$price;
        is_wide$d = high_enter != ((32'h0) & 32'hffffffff);
        if (replaces) begin
            user_ref = (((word_0[(32'h0)+:(24)]) & 32'hffffffff) << ((32'h8) & 32'hffffffff)) | ((word_1[(32'h38)+:(8)]) & 32'hffffffff);
            is_wide$d = high_replace != ((32'h0) & 32'hffffffff);
        end
        wide = is_wide$q;
        symbol = prices$symbol;
    end
    
endmodule // top$core$front$decoder$terms


module top$core$front$decoder$terms$is_wide(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$terms$is_wide


module top$core$front$decoder$terms$of_quantity(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$terms$of_quantity


module top$core$front$decoder$terms$prices(clock,valid,data,in_hand,beat,shift,is_replace,price,symbol);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  in_hand;
    input wire  [2:0] beat;
    input wire  [2:0] shift;
    input wire  is_replace;
    output reg  [31:0] price;
    output reg  [63:0] symbol;
    
    // Stub signals
    reg  [55:0] previous$d;
    wire  [55:0] previous$q;
    reg  previous$clock;
    reg  [63:0] of_symbol$d;
    wire  [63:0] of_symbol$q;
    reg  of_symbol$clock;
    reg  [119:0] symbol_end$window;
    reg  [2:0] symbol_end$lane;
    wire  [63:0] symbol_end$bytes;
    reg  [31:0] of_price$d;
    wire  [31:0] of_price$q;
    reg  of_price$clock;
    reg  [87:0] enter_end$window;
    reg  [2:0] enter_end$lane;
    wire  [31:0] enter_end$bytes;
    reg  [87:0] replace_end$window;
    reg  [2:0] replace_end$lane;
    wire  [31:0] replace_end$bytes;
    
    // Local signals
    reg  [87:0] window;
    reg  [119:0] long_window;
    reg  [2:0] at;
    
    // Sub module instances
    top$core$front$decoder$terms$prices$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$core$front$decoder$terms$prices$of_symbol of_symbol(
        .d(of_symbol$d),
        .q(of_symbol$q),
        .clock(of_symbol$clock)
    );
    top$core$front$decoder$terms$prices$symbol_end symbol_end(
        .window(symbol_end$window),
        .lane(symbol_end$lane),
        .bytes(symbol_end$bytes)
    );
    top$core$front$decoder$terms$prices$of_price of_price(
        .d(of_price$d),
        .q(of_price$q),
        .clock(of_price$clock)
    );
    top$core$front$decoder$terms$prices$enter_end enter_end(
        .window(enter_end$window),
        .lane(enter_end$lane),
        .bytes(enter_end$bytes)
    );
    top$core$front$decoder$terms$prices$replace_end replace_end(
        .window(replace_end$window),
        .lane(replace_end$lane),
        .bytes(replace_end$bytes)
    );
    
    // Update code
    always @(*) begin
        previous$clock = clock;
        of_price$clock = clock;
        of_symbol$clock = clock;
        previous$d = previous$q;
        of_price$d = of_price$q;
        of_symbol$d = of_symbol$q;
        window = (((previous$q[(32'h0)+:(24)]) & 88'hffffffffffffffffffffff) << ((32'h40) & 7'h7f)) | ((data) & 88'hffffffffffffffffffffff);
        long_window = (((previous$q) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f)) | ((data) & 120'hffffffffffffffffffffffffffffff);
        symbol_end$window = long_window;
        symbol_end$lane = shift + ((32'h2) & 3'h7);
        enter_end$window = window;
        enter_end$lane = shift + ((32'h2) & 3'h7);
        replace_end$window = window;
        replace_end$lane = shift + ((32'h5) & 3'h7);
        at = beat + ((in_hand) & 3'h7);
        if (valid) begin
            previous$d = data[(32'h0)+:(56)];
            if (((shift < ((32'h6) & 3'h7)) & (at == ((32'h2) & 3'h7))) | ((shift >= ((32'h6) & 3'h7)) & (at == ((32'h3) & 3'h7)))) begin
                of_symbol$d = symbol_end$bytes;
            end
            if (((shift < ((32'h3) & 3'h7)) & (at == ((32'h2) & 3'h7))) | ((shift >= ((32'h3) & 3'h7)) & (at == ((32'h3) & 3'h7)))) begin
                of_price$d = replace_end$bytes;
            end
            if ((((shift < ((32'h6) & 3'h7)) & (at == ((32'h3) & 3'h7))) | ((shift >= ((32'h6) & 3'h7)) & (at == ((32'h4) & 3'h7)))) & ~is_replace) begin
                of_price$d = enter_end$bytes;
            end
        end
        price = of_price$q;
        symbol = of_symbol$q;
    end
    
endmodule // top$core$front$decoder$terms$prices


module top$core$front$decoder$terms$prices$enter_end(window,lane,bytes);
    
    // Module arguments
    input wire  [87:0] window;
    input wire  [2:0] lane;
    output reg  [31:0] bytes;
    
    // Local signals
    reg  [31:0] in_01;
    reg  [31:0] in_23;
    reg  [31:0] in_45;
    reg  [31:0] in_67;
    reg  [31:0] in_03;
    reg  [31:0] in_47;
    
    // Update code
    always @(*) begin
        in_01 = window[(32'h38)+:(32)];
        in_23 = window[(32'h28)+:(32)];
        in_45 = window[(32'h18)+:(32)];
        in_67 = window[(32'h8)+:(32)];
        if (lane[32'h0]) begin
            in_01 = window[(32'h30)+:(32)];
            in_23 = window[(32'h20)+:(32)];
            in_45 = window[(32'h10)+:(32)];
            in_67 = window[(32'h0)+:(32)];
        end
        in_03 = in_01;
        in_47 = in_45;
        if (lane[32'h1]) begin
            in_03 = in_23;
            in_47 = in_67;
        end
        bytes = in_03;
        if (lane[32'h2]) begin
            bytes = in_47;
        end
    end
    
endmodule // top$core$front$decoder$terms$prices$enter_end


module top$core$front$decoder$terms$prices$of_price(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$terms$prices$of_price


module top$core$front$decoder$terms$prices$of_symbol(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$terms$prices$of_symbol


module top$core$front$decoder$terms$prices$previous(d,q,clock);
    
    // Module arguments
    input wire  [55:0] d;
    output reg  [55:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 56'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$terms$prices$previous


module top$core$front$decoder$terms$prices$replace_end(window,lane,bytes);
    
    // Module arguments
    input wire  [87:0] window;
    input wire  [2:0] lane;
    output reg  [31:0] bytes;
    
    // Local signals
    reg  [31:0] in_01;
    reg  [31:0] in_23;
    reg  [31:0] in_45;
    reg  [31:0] in_67;
    reg  [31:0] in_03;
    reg  [31:0] in_47;
    
    // Update code
    always @(*) begin
        in_01 = window[(32'h38)+:(32)];
        in_23 = window[(32'h28)+:(32)];
        in_45 = window[(32'h18)+:(32)];
        in_67 = window[(32'h8)+:(32)];
        if (lane[32'h0]) begin
            in_01 = window[(32'h30)+:(32)];
            in_23 = window[(32'h20)+:(32)];
            in_45 = window[(32'h10)+:(32)];
            in_67 = window[(32'h0)+:(32)];
        end
        in_03 = in_01;
        in_47 = in_45;
        if (lane[32'h1]) begin
            in_03 = in_23;
            in_47 = in_67;
        end
        bytes = in_03;
        if (lane[32'h2]) begin
            bytes = in_47;
        end
    end
    
endmodule // top$core$front$decoder$terms$prices$replace_end


module top$core$front$decoder$terms$prices$symbol_end(window,lane,bytes);
    
    // Module arguments
    input wire  [119:0] window;
    input wire  [2:0] lane;
    output reg  [63:0] bytes;
    
    // Local signals
    reg  [87:0] by_4;
    reg  [71:0] by_2;
    
    // Update code
    always @(*) begin
        by_4 = window[(32'h20)+:(88)];
        if (lane[32'h2]) begin
            by_4 = window[(32'h0)+:(88)];
        end
        by_2 = by_4[(32'h10)+:(72)];
        if (lane[32'h1]) begin
            by_2 = by_4[(32'h0)+:(72)];
        end
        bytes = by_2[(32'h8)+:(64)];
        if (lane[32'h0]) begin
            bytes = by_2[(32'h0)+:(64)];
        end
    end
    
endmodule // top$core$front$decoder$terms$prices$symbol_end


module top$core$front$decoder$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$valid_1


module top$core$front$decoder$walker(clock,prepare,with_vlan,go,bytes,ends,way,there,place,done,shift,beat,length,number,blocks,fits);
    
    // Module arguments
    input wire  clock;
    input wire  prepare;
    input wire  with_vlan;
    input wire  go;
    input wire  [3:0] bytes;
    input wire  ends;
    input wire  [27:0] way;
    input wire  [15:0] there;
    output reg  [7:0] place;
    output reg  done;
    output reg  [2:0] shift;
    output reg  [2:0] beat;
    output reg  [16:0] length;
    output reg  [15:0] number;
    output reg  [15:0] blocks;
    output reg  fits;
    
    // Stub signals
    reg  here$d;
    wire  here$q;
    reg  here$clock;
    reg  edge_here$d;
    wire  edge_here$q;
    reg  edge_here$clock;
    reg  [2:0] at$d;
    wire  [2:0] at$q;
    reg  at$clock;
    reg  [7:0] spot$d;
    wire  [7:0] spot$q;
    reg  spot$clock;
    reg  [13:0] ahead$d;
    wire  [13:0] ahead$q;
    reg  ahead$clock;
    reg  final_beat$d;
    wire  final_beat$q;
    reg  final_beat$clock;
    reg  in_message$d;
    wire  in_message$q;
    reg  in_message$clock;
    reg  too_short$d;
    wire  too_short$q;
    reg  too_short$clock;
    reg  [2:0] since$d;
    wire  [2:0] since$q;
    reg  since$clock;
    reg  [15:0] bytes_here$d;
    wire  [15:0] bytes_here$q;
    reg  bytes_here$clock;
    reg  [2:0] turned$d;
    wire  [2:0] turned$q;
    reg  turned$clock;
    reg  [15:0] index$d;
    wire  [15:0] index$q;
    reg  index$clock;
    reg  [15:0] counted$d;
    wire  [15:0] counted$q;
    reg  counted$clock;
    reg  fit$d;
    wire  fit$q;
    reg  fit$clock;
    
    // Local signals
    reg  at_start;
    reg  at_edge;
    reg  active;
    reg  [3:0] end_at;
    reg  starts;
    reg  is_one;
    reg  is_two;
    
    // Sub module instances
    top$core$front$decoder$walker$here here(
        .d(here$d),
        .q(here$q),
        .clock(here$clock)
    );
    top$core$front$decoder$walker$edge_here edge_here(
        .d(edge_here$d),
        .q(edge_here$q),
        .clock(edge_here$clock)
    );
    top$core$front$decoder$walker$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$core$front$decoder$walker$spot spot(
        .d(spot$d),
        .q(spot$q),
        .clock(spot$clock)
    );
    top$core$front$decoder$walker$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    top$core$front$decoder$walker$final_beat final_beat(
        .d(final_beat$d),
        .q(final_beat$q),
        .clock(final_beat$clock)
    );
    top$core$front$decoder$walker$in_message in_message(
        .d(in_message$d),
        .q(in_message$q),
        .clock(in_message$clock)
    );
    top$core$front$decoder$walker$too_short too_short(
        .d(too_short$d),
        .q(too_short$q),
        .clock(too_short$clock)
    );
    top$core$front$decoder$walker$since since(
        .d(since$d),
        .q(since$q),
        .clock(since$clock)
    );
    top$core$front$decoder$walker$bytes_here bytes_here(
        .d(bytes_here$d),
        .q(bytes_here$q),
        .clock(bytes_here$clock)
    );
    top$core$front$decoder$walker$turned turned(
        .d(turned$d),
        .q(turned$q),
        .clock(turned$clock)
    );
    top$core$front$decoder$walker$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    top$core$front$decoder$walker$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    top$core$front$decoder$walker$fit fit(
        .d(fit$d),
        .q(fit$q),
        .clock(fit$clock)
    );
    
    // Update code
    always @(*) begin
        here$clock = clock;
        edge_here$clock = clock;
        at$clock = clock;
        spot$clock = clock;
        ahead$clock = clock;
        final_beat$clock = clock;
        here$d = here$q;
        edge_here$d = edge_here$q;
        at$d = at$q;
        spot$d = spot$q;
        ahead$d = ahead$q;
        final_beat$d = final_beat$q;
        in_message$clock = clock;
        too_short$clock = clock;
        in_message$d = in_message$q;
        too_short$d = too_short$q;
        since$clock = clock;
        bytes_here$clock = clock;
        turned$clock = clock;
        index$clock = clock;
        counted$clock = clock;
        fit$clock = clock;
        since$d = since$q;
        bytes_here$d = bytes_here$q;
        turned$d = turned$q;
        index$d = index$q;
        counted$d = counted$q;
        fit$d = fit$q;
        at_start = spot$q[32'h0];
        at_edge = spot$q[32'h7];
        active = go & ~too_short$q;
        end_at = ((at$q) & 4'hf) | (((at_start) & 4'hf) << ((32'h3) & 4'hf));
        done = active & final_beat$q & in_message$q & (bytes >= end_at);
        starts = here$q & (((at$q) & 4'hf) < bytes);
        if (at_edge) begin
            starts = here$q & (bytes != ((32'h0) & 4'hf));
        end
        is_one = ahead$q == ((32'h1) & 14'h3fff);
        is_two = ahead$q == ((32'h2) & 14'h3fff);
        if (active) begin
            if (since$q != ((32'h7) & 3'h7)) begin
                since$d = since$q + ((32'h1) & 3'h7);
            end
            ahead$d = ahead$q - ((32'h1) & 14'h3fff);
            here$d = edge_here$q | (is_one & ~at_edge);
            edge_here$d = is_one & at_edge;
            final_beat$d = is_one;
            if (at_start) begin
                final_beat$d = is_two;
            end
            if (here$q) begin
                at$d = way[(32'h0)+:(3)];
                spot$d = way[(32'h14)+:(8)];
                ahead$d = way[(32'h3)+:(14)];
                here$d = way[32'h11] & ~way[32'h1b];
                edge_here$d = way[32'h11] & way[32'h1b];
                final_beat$d = way[32'h12];
                bytes_here$d = there;
                turned$d = at$q + ((32'h1) & 3'h7);
                since$d = ((32'h1) & 3'h7);
                index$d = counted$q;
            end
            if (starts) begin
                counted$d = counted$q + ((32'h1) & 16'hffff);
                in_message$d = 1'b1;
                too_short$d = way[32'h13];
            end
            if (ends) begin
                fit$d = final_beat$q & (end_at == bytes);
            end
        end
        if (prepare) begin
            at$d = ((32'h6) & 3'h7);
            spot$d = ((32'h40) & 8'hff);
            if (with_vlan) begin
                at$d = ((32'h2) & 3'h7);
                spot$d = ((32'h4) & 8'hff);
            end
            here$d = 1'b1;
            edge_here$d = 1'b0;
            ahead$d = ((32'h0) & 14'h3fff);
            final_beat$d = 1'b1;
            in_message$d = 1'b0;
            too_short$d = 1'b0;
            counted$d = ((32'h0) & 16'hffff);
            fit$d = 1'b0;
        end
        place = spot$q;
        shift = turned$q;
        beat = since$q;
        length = ((bytes_here$q) & 17'h1ffff);
        number = index$q;
        blocks = counted$q;
        fits = fit$q;
    end
    
endmodule // top$core$front$decoder$walker


module top$core$front$decoder$walker$ahead(d,q,clock);
    
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$ahead


module top$core$front$decoder$walker$at(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$at


module top$core$front$decoder$walker$bytes_here(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$bytes_here


module top$core$front$decoder$walker$counted(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$counted


module top$core$front$decoder$walker$edge_here(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$edge_here


module top$core$front$decoder$walker$final_beat(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$final_beat


module top$core$front$decoder$walker$fit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$fit


module top$core$front$decoder$walker$here(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$here


module top$core$front$decoder$walker$in_message(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$in_message


module top$core$front$decoder$walker$index(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$index


module top$core$front$decoder$walker$since(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$since


module top$core$front$decoder$walker$spot(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$spot


module top$core$front$decoder$walker$too_short(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$too_short


module top$core$front$decoder$walker$turned(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$walker$turned


module top$core$front$decoder$ways(clock,valid,data,late_data,place,way,length);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  [63:0] late_data;
    input wire  [7:0] place;
    output reg  [27:0] way;
    output reg  [15:0] length;
    
    // Stub signals
    reg  [7:0] ways$0$high;
    reg  [7:0] ways$0$low;
    wire  [27:0] ways$0$way;
    reg  [7:0] ways$1$high;
    reg  [7:0] ways$1$low;
    wire  [27:0] ways$1$way;
    reg  [7:0] ways$2$high;
    reg  [7:0] ways$2$low;
    wire  [27:0] ways$2$way;
    reg  [7:0] ways$3$high;
    reg  [7:0] ways$3$low;
    wire  [27:0] ways$3$way;
    reg  [7:0] ways$4$high;
    reg  [7:0] ways$4$low;
    wire  [27:0] ways$4$way;
    reg  [7:0] ways$5$high;
    reg  [7:0] ways$5$low;
    wire  [27:0] ways$5$way;
    reg  [7:0] ways$6$high;
    reg  [7:0] ways$6$low;
    wire  [27:0] ways$6$way;
    reg  [7:0] ways$7$high;
    reg  [7:0] ways$7$low;
    wire  [27:0] ways$7$way;
    reg  [27:0] kept$0$d;
    wire  [27:0] kept$0$q;
    reg  kept$0$clock;
    reg  [27:0] kept$1$d;
    wire  [27:0] kept$1$q;
    reg  kept$1$clock;
    reg  [27:0] kept$2$d;
    wire  [27:0] kept$2$q;
    reg  kept$2$clock;
    reg  [27:0] kept$3$d;
    wire  [27:0] kept$3$q;
    reg  kept$3$clock;
    reg  [27:0] kept$4$d;
    wire  [27:0] kept$4$q;
    reg  kept$4$clock;
    reg  [27:0] kept$5$d;
    wire  [27:0] kept$5$q;
    reg  kept$5$clock;
    reg  [27:0] kept$6$d;
    wire  [27:0] kept$6$q;
    reg  kept$6$clock;
    reg  [27:0] kept$7$d;
    wire  [27:0] kept$7$q;
    reg  kept$7$clock;
    reg  [7:0] high$d;
    wire  [7:0] high$q;
    reg  high$clock;
    reg  [7:0] high_1$d;
    wire  [7:0] high_1$q;
    reg  high_1$clock;
    
    // Local signals
    reg  [27:0] chosen$0;
    reg  [27:0] chosen$1;
    reg  [27:0] chosen$2;
    reg  [27:0] chosen$3;
    reg  [27:0] chosen$4;
    reg  [27:0] chosen$5;
    reg  [27:0] chosen$6;
    reg  [27:0] chosen$7;
    reg  [15:0] long$0;
    reg  [15:0] long$1;
    reg  [15:0] long$2;
    reg  [15:0] long$3;
    reg  [15:0] long$4;
    reg  [15:0] long$5;
    reg  [15:0] long$6;
    reg  [15:0] long$7;
    
    // Sub module instances
    top$core$front$decoder$ways$ways$0 ways$0(
        .high(ways$0$high),
        .low(ways$0$low),
        .way(ways$0$way)
    );
    top$core$front$decoder$ways$ways$1 ways$1(
        .high(ways$1$high),
        .low(ways$1$low),
        .way(ways$1$way)
    );
    top$core$front$decoder$ways$ways$2 ways$2(
        .high(ways$2$high),
        .low(ways$2$low),
        .way(ways$2$way)
    );
    top$core$front$decoder$ways$ways$3 ways$3(
        .high(ways$3$high),
        .low(ways$3$low),
        .way(ways$3$way)
    );
    top$core$front$decoder$ways$ways$4 ways$4(
        .high(ways$4$high),
        .low(ways$4$low),
        .way(ways$4$way)
    );
    top$core$front$decoder$ways$ways$5 ways$5(
        .high(ways$5$high),
        .low(ways$5$low),
        .way(ways$5$way)
    );
    top$core$front$decoder$ways$ways$6 ways$6(
        .high(ways$6$high),
        .low(ways$6$low),
        .way(ways$6$way)
    );
    top$core$front$decoder$ways$ways$7 ways$7(
        .high(ways$7$high),
        .low(ways$7$low),
        .way(ways$7$way)
    );
    top$core$front$decoder$ways$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$core$front$decoder$ways$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$core$front$decoder$ways$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$core$front$decoder$ways$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$core$front$decoder$ways$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$core$front$decoder$ways$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$core$front$decoder$ways$kept$6 kept$6(
        .d(kept$6$d),
        .q(kept$6$q),
        .clock(kept$6$clock)
    );
    top$core$front$decoder$ways$kept$7 kept$7(
        .d(kept$7$d),
        .q(kept$7$q),
        .clock(kept$7$clock)
    );
    top$core$front$decoder$ways$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    top$core$front$decoder$ways$high_1 high_1(
        .d(high_1$d),
        .q(high_1$q),
        .clock(high_1$clock)
    );
    
    // Update code
    always @(*) begin
        high$clock = clock;
        high_1$clock = clock;
        high$d = high$q;
        high_1$d = high_1$q;
        if (valid) begin
            high$d = data[(32'h0)+:(8)];
            high_1$d = high$q;
        end
        ways$0$high = data[(32'h38)+:(8)];
        ways$1$high = data[(32'h30)+:(8)];
        ways$2$high = data[(32'h28)+:(8)];
        ways$3$high = data[(32'h20)+:(8)];
        ways$4$high = data[(32'h18)+:(8)];
        ways$5$high = data[(32'h10)+:(8)];
        ways$6$high = data[(32'h8)+:(8)];
        ways$7$high = high$q;
        ways$0$low = data[(32'h30)+:(8)];
        ways$1$low = data[(32'h28)+:(8)];
        ways$2$low = data[(32'h20)+:(8)];
        ways$3$low = data[(32'h18)+:(8)];
        ways$4$low = data[(32'h10)+:(8)];
        ways$5$low = data[(32'h8)+:(8)];
        ways$6$low = data[(32'h0)+:(8)];
        ways$7$low = data[(32'h38)+:(8)];
        kept$0$clock = clock;
        kept$0$d = kept$0$q;
        if (valid) begin
            kept$0$d = ways$0$way;
        end
        kept$1$clock = clock;
        kept$1$d = kept$1$q;
        if (valid) begin
            kept$1$d = ways$1$way;
        end
        kept$2$clock = clock;
        kept$2$d = kept$2$q;
        if (valid) begin
            kept$2$d = ways$2$way;
        end
        kept$3$clock = clock;
        kept$3$d = kept$3$q;
        if (valid) begin
            kept$3$d = ways$3$way;
        end
        kept$4$clock = clock;
        kept$4$d = kept$4$q;
        if (valid) begin
            kept$4$d = ways$4$way;
        end
        kept$5$clock = clock;
        kept$5$d = kept$5$q;
        if (valid) begin
            kept$5$d = ways$5$way;
        end
        kept$6$clock = clock;
        kept$6$d = kept$6$q;
        if (valid) begin
            kept$6$d = ways$6$way;
        end
        kept$7$clock = clock;
        kept$7$d = kept$7$q;
        if (valid) begin
            kept$7$d = ways$7$way;
        end
        chosen$0 = ((32'h0) & 28'hfffffff);
        long$0 = ((32'h0) & 16'hffff);
        if (place[32'h0]) begin
            chosen$0 = kept$0$q;
            long$0 = late_data[(32'h30)+:(16)];
        end
        chosen$1 = ((32'h0) & 28'hfffffff);
        long$1 = ((32'h0) & 16'hffff);
        if (place[32'h1]) begin
            chosen$1 = kept$1$q;
            long$1 = late_data[(32'h28)+:(16)];
        end
        chosen$2 = ((32'h0) & 28'hfffffff);
        long$2 = ((32'h0) & 16'hffff);
        if (place[32'h2]) begin
            chosen$2 = kept$2$q;
            long$2 = late_data[(32'h20)+:(16)];
        end
        chosen$3 = ((32'h0) & 28'hfffffff);
        long$3 = ((32'h0) & 16'hffff);
        if (place[32'h3]) begin
            chosen$3 = kept$3$q;
            long$3 = late_data[(32'h18)+:(16)];
        end
        chosen$4 = ((32'h0) & 28'hfffffff);
        long$4 = ((32'h0) & 16'hffff);
        if (place[32'h4]) begin
            chosen$4 = kept$4$q;
            long$4 = late_data[(32'h10)+:(16)];
        end
        chosen$5 = ((32'h0) & 28'hfffffff);
        long$5 = ((32'h0) & 16'hffff);
        if (place[32'h5]) begin
            chosen$5 = kept$5$q;
            long$5 = late_data[(32'h8)+:(16)];
        end
        chosen$6 = ((32'h0) & 28'hfffffff);
        long$6 = ((32'h0) & 16'hffff);
        if (place[32'h6]) begin
            chosen$6 = kept$6$q;
            long$6 = late_data[(32'h0)+:(16)];
        end
        chosen$7 = ((32'h0) & 28'hfffffff);
        long$7 = ((32'h0) & 16'hffff);
        if (place[32'h7]) begin
            chosen$7 = kept$7$q;
            long$7 = (((high_1$q) & 16'hffff) << ((32'h8) & 16'hffff)) | ((late_data[(32'h38)+:(8)]) & 16'hffff);
        end
        way = ((chosen$0 | chosen$1) | (chosen$2 | chosen$3)) | ((chosen$4 | chosen$5) | (chosen$6 | chosen$7));
        length = ((long$0 | long$1) | (long$2 | long$3)) | ((long$4 | long$5) | (long$6 | long$7));
    end
    
endmodule // top$core$front$decoder$ways


module top$core$front$decoder$ways$high(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ways$high


module top$core$front$decoder$ways$high_1(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ways$high_1


module top$core$front$decoder$ways$kept$0(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ways$kept$0


module top$core$front$decoder$ways$kept$1(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ways$kept$1


module top$core$front$decoder$ways$kept$2(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ways$kept$2


module top$core$front$decoder$ways$kept$3(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ways$kept$3


module top$core$front$decoder$ways$kept$4(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ways$kept$4


module top$core$front$decoder$ways$kept$5(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ways$kept$5


module top$core$front$decoder$ways$kept$6(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ways$kept$6


module top$core$front$decoder$ways$kept$7(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$ways$kept$7


module top$core$front$decoder$ways$ways$0(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [27:0] way;
    
    // Constant declarations
    localparam  room = 17'b110;
    localparam  beyond = 8'he;
    
    // Local signals
    reg  [16:0] target;
    reg  [2:0] offset;
    reg  [7:0] spot;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        offset = target[(32'h0)+:(3)];
        spot = ((32'h1) & 8'hff) << ((offset) & 8'hff);
        way = ((target) & 28'hfffffff) | ((((is_small & (low < beyond))) & 28'hfffffff) << ((32'h11) & 28'hfffffff)) | ((((is_small & (low <= beyond))) & 28'hfffffff) << ((32'h12) & 28'hfffffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 28'hfffffff) << ((32'h13) & 28'hfffffff)) | (((spot) & 28'hfffffff) << ((32'h14) & 28'hfffffff));
    end
    
endmodule // top$core$front$decoder$ways$ways$0


module top$core$front$decoder$ways$ways$1(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [27:0] way;
    
    // Constant declarations
    localparam  room = 17'b101;
    localparam  beyond = 8'hd;
    
    // Local signals
    reg  [16:0] target;
    reg  [2:0] offset;
    reg  [7:0] spot;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        offset = target[(32'h0)+:(3)];
        spot = ((32'h1) & 8'hff) << ((offset) & 8'hff);
        way = ((target) & 28'hfffffff) | ((((is_small & (low < beyond))) & 28'hfffffff) << ((32'h11) & 28'hfffffff)) | ((((is_small & (low <= beyond))) & 28'hfffffff) << ((32'h12) & 28'hfffffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 28'hfffffff) << ((32'h13) & 28'hfffffff)) | (((spot) & 28'hfffffff) << ((32'h14) & 28'hfffffff));
    end
    
endmodule // top$core$front$decoder$ways$ways$1


module top$core$front$decoder$ways$ways$2(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [27:0] way;
    
    // Constant declarations
    localparam  room = 17'b100;
    localparam  beyond = 8'hc;
    
    // Local signals
    reg  [16:0] target;
    reg  [2:0] offset;
    reg  [7:0] spot;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        offset = target[(32'h0)+:(3)];
        spot = ((32'h1) & 8'hff) << ((offset) & 8'hff);
        way = ((target) & 28'hfffffff) | ((((is_small & (low < beyond))) & 28'hfffffff) << ((32'h11) & 28'hfffffff)) | ((((is_small & (low <= beyond))) & 28'hfffffff) << ((32'h12) & 28'hfffffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 28'hfffffff) << ((32'h13) & 28'hfffffff)) | (((spot) & 28'hfffffff) << ((32'h14) & 28'hfffffff));
    end
    
endmodule // top$core$front$decoder$ways$ways$2


module top$core$front$decoder$ways$ways$3(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [27:0] way;
    
    // Constant declarations
    localparam  room = 17'b11;
    localparam  beyond = 8'hb;
    
    // Local signals
    reg  [16:0] target;
    reg  [2:0] offset;
    reg  [7:0] spot;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        offset = target[(32'h0)+:(3)];
        spot = ((32'h1) & 8'hff) << ((offset) & 8'hff);
        way = ((target) & 28'hfffffff) | ((((is_small & (low < beyond))) & 28'hfffffff) << ((32'h11) & 28'hfffffff)) | ((((is_small & (low <= beyond))) & 28'hfffffff) << ((32'h12) & 28'hfffffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 28'hfffffff) << ((32'h13) & 28'hfffffff)) | (((spot) & 28'hfffffff) << ((32'h14) & 28'hfffffff));
    end
    
endmodule // top$core$front$decoder$ways$ways$3


module top$core$front$decoder$ways$ways$4(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [27:0] way;
    
    // Constant declarations
    localparam  room = 17'b10;
    localparam  beyond = 8'ha;
    
    // Local signals
    reg  [16:0] target;
    reg  [2:0] offset;
    reg  [7:0] spot;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        offset = target[(32'h0)+:(3)];
        spot = ((32'h1) & 8'hff) << ((offset) & 8'hff);
        way = ((target) & 28'hfffffff) | ((((is_small & (low < beyond))) & 28'hfffffff) << ((32'h11) & 28'hfffffff)) | ((((is_small & (low <= beyond))) & 28'hfffffff) << ((32'h12) & 28'hfffffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 28'hfffffff) << ((32'h13) & 28'hfffffff)) | (((spot) & 28'hfffffff) << ((32'h14) & 28'hfffffff));
    end
    
endmodule // top$core$front$decoder$ways$ways$4


module top$core$front$decoder$ways$ways$5(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [27:0] way;
    
    // Constant declarations
    localparam  room = 17'b1;
    localparam  beyond = 8'h9;
    
    // Local signals
    reg  [16:0] target;
    reg  [2:0] offset;
    reg  [7:0] spot;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        offset = target[(32'h0)+:(3)];
        spot = ((32'h1) & 8'hff) << ((offset) & 8'hff);
        way = ((target) & 28'hfffffff) | ((((is_small & (low < beyond))) & 28'hfffffff) << ((32'h11) & 28'hfffffff)) | ((((is_small & (low <= beyond))) & 28'hfffffff) << ((32'h12) & 28'hfffffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 28'hfffffff) << ((32'h13) & 28'hfffffff)) | (((spot) & 28'hfffffff) << ((32'h14) & 28'hfffffff));
    end
    
endmodule // top$core$front$decoder$ways$ways$5


module top$core$front$decoder$ways$ways$6(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [27:0] way;
    
    // Constant declarations
    localparam  room = 17'b0;
    localparam  beyond = 8'h8;
    
    // Local signals
    reg  [16:0] target;
    reg  [2:0] offset;
    reg  [7:0] spot;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        offset = target[(32'h0)+:(3)];
        spot = ((32'h1) & 8'hff) << ((offset) & 8'hff);
        way = ((target) & 28'hfffffff) | ((((is_small & (low < beyond))) & 28'hfffffff) << ((32'h11) & 28'hfffffff)) | ((((is_small & (low <= beyond))) & 28'hfffffff) << ((32'h12) & 28'hfffffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 28'hfffffff) << ((32'h13) & 28'hfffffff)) | (((spot) & 28'hfffffff) << ((32'h14) & 28'hfffffff));
    end
    
endmodule // top$core$front$decoder$ways$ways$6


module top$core$front$decoder$ways$ways$7(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [27:0] way;
    
    // Constant declarations
    localparam  room = 17'b111;
    localparam  beyond = 8'hf;
    
    // Local signals
    reg  [16:0] target;
    reg  [2:0] offset;
    reg  [7:0] spot;
    reg  is_small;
    
    // Update code
    always @(*) begin
        is_small = high == ((32'h0) & 8'hff);
        target = ((((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff)) - room;
        offset = target[(32'h0)+:(3)];
        spot = ((32'h1) & 8'hff) << ((offset) & 8'hff);
        way = ((target) & 28'hfffffff) | ((((is_small & (low < beyond))) & 28'hfffffff) << ((32'h11) & 28'hfffffff)) | ((((is_small & (low <= beyond))) & 28'hfffffff) << ((32'h12) & 28'hfffffff)) | ((((is_small & (low < ((32'h9) & 8'hff)))) & 28'hfffffff) << ((32'h13) & 28'hfffffff)) | (((spot) & 28'hfffffff) << ((32'h14) & 28'hfffffff));
    end
    
endmodule // top$core$front$decoder$ways$ways$7


module top$core$front$decoder$with_vlan_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$decoder$with_vlan_1


module top$core$front$hash(clock,valid,header,index,hash_0,hash_1);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] header;
    input wire  [3:0] index;
    output reg  [7:0] hash_0;
    output reg  [7:0] hash_1;
    
    // Stub signals
    reg  [7:0] high_0$d;
    wire  [7:0] high_0$q;
    reg  high_0$clock;
    reg  [7:0] high_1$d;
    wire  [7:0] high_1$q;
    reg  high_1$clock;
    reg  [79:0] of_high$key;
    wire  [7:0] of_high$hash_0;
    wire  [7:0] of_high$hash_1;
    reg  [79:0] of_low$key;
    wire  [7:0] of_low$hash_0;
    wire  [7:0] of_low$hash_1;
    
    // Local signals
    reg  [79:0] high;
    reg  [79:0] low;
    
    // Sub module instances
    top$core$front$hash$high_0 high_0(
        .d(high_0$d),
        .q(high_0$q),
        .clock(high_0$clock)
    );
    top$core$front$hash$high_1 high_1(
        .d(high_1$d),
        .q(high_1$q),
        .clock(high_1$clock)
    );
    top$core$front$hash$of_high of_high(
        .key(of_high$key),
        .hash_0(of_high$hash_0),
        .hash_1(of_high$hash_1)
    );
    top$core$front$hash$of_low of_low(
        .key(of_low$key),
        .hash_0(of_low$hash_0),
        .hash_1(of_low$hash_1)
    );
    
    // Update code
    always @(*) begin
        high_0$clock = clock;
        high_1$clock = clock;
        high_0$d = high_0$q;
        high_1$d = high_1$q;
        high = ((header[(32'h0)+:(48)]) & 80'hffffffffffffffffffff) << ((32'h20) & 7'h7f);
        low = ((header[(32'h20)+:(32)]) & 80'hffffffffffffffffffff);
        of_high$key = high;
        of_low$key = low;
        if (valid & (index == ((32'h5) & 4'hf))) begin
            high_0$d = of_high$hash_0;
            high_1$d = of_high$hash_1;
        end
        hash_0 = high_0$q ^ of_low$hash_0;
        hash_1 = high_1$q ^ of_low$hash_1;
    end
    
endmodule // top$core$front$hash


module top$core$front$hash$high_0(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$hash$high_0


module top$core$front$hash$high_1(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$hash$high_1


module top$core$front$hash$of_high(key,hash_0,hash_1);
    
    // Module arguments
    input wire  [79:0] key;
    output reg  [7:0] hash_0;
    output reg  [7:0] hash_1;
    
    // Update code
    always @(*) begin
        hash_0 = (key[(32'h0)+:(8)] ^ key[(32'h7)+:(8)]) ^ (key[(32'he)+:(8)] ^ key[(32'h15)+:(8)]) ^ (key[(32'h1c)+:(8)] ^ key[(32'h23)+:(8)]) ^ (key[(32'h2a)+:(8)] ^ key[(32'h31)+:(8)]) ^ (key[(32'h38)+:(8)] ^ key[(32'h3f)+:(8)]) ^ key[(32'h46)+:(8)];
        hash_1 = (key[(32'h0)+:(8)] ^ key[(32'h9)+:(8)]) ^ (key[(32'h12)+:(8)] ^ key[(32'h1b)+:(8)]) ^ (key[(32'h24)+:(8)] ^ key[(32'h2d)+:(8)]) ^ (key[(32'h36)+:(8)] ^ key[(32'h3f)+:(8)]) ^ key[(32'h48)+:(8)];
    end
    
endmodule // top$core$front$hash$of_high


module top$core$front$hash$of_low(key,hash_0,hash_1);
    
    // Module arguments
    input wire  [79:0] key;
    output reg  [7:0] hash_0;
    output reg  [7:0] hash_1;
    
    // Update code
    always @(*) begin
        hash_0 = (key[(32'h0)+:(8)] ^ key[(32'h7)+:(8)]) ^ (key[(32'he)+:(8)] ^ key[(32'h15)+:(8)]) ^ (key[(32'h1c)+:(8)] ^ key[(32'h23)+:(8)]) ^ (key[(32'h2a)+:(8)] ^ key[(32'h31)+:(8)]) ^ (key[(32'h38)+:(8)] ^ key[(32'h3f)+:(8)]) ^ key[(32'h46)+:(8)];
        hash_1 = (key[(32'h0)+:(8)] ^ key[(32'h9)+:(8)]) ^ (key[(32'h12)+:(8)] ^ key[(32'h1b)+:(8)]) ^ (key[(32'h24)+:(8)] ^ key[(32'h2d)+:(8)]) ^ (key[(32'h36)+:(8)] ^ key[(32'h3f)+:(8)]) ^ key[(32'h48)+:(8)];
    end
    
endmodule // top$core$front$hash$of_low


module top$core$front$is_open(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$is_open


module top$core$front$parser(clock,valid,last,empty,data,port,go,prepare,with_vlan,bytes,ends,keep,at_start,is_ahead,cut,truncated,flags,checksum_wrong,header,index,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    input wire  [15:0] port;
    output reg  go;
    output reg  prepare;
    output reg  with_vlan;
    output reg  [3:0] bytes;
    output reg  ends;
    output reg  [3:0] keep;
    output reg  at_start;
    output reg  is_ahead;
    output reg  cut;
    output reg  truncated;
    output reg  [7:0] flags;
    output reg  checksum_wrong;
    output reg  [63:0] header;
    output reg  [3:0] index;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  untag$clock;
    reg  untag$valid;
    reg  untag$last;
    reg  [63:0] untag$data;
    wire  [15:0] untag$start;
    wire  [3:0] untag$index;
    wire  [3:0] untag$beat;
    wire  [63:0] untag$header;
    wire  untag$with_vlan;
    wire  untag$second;
    wire  untag$in_body;
    wire  untag$late_valid;
    wire  untag$late_first;
    wire  [63:0] untag$late_header;
    wire  [3:0] untag$late_index;
    reg  checks$clock;
    reg  checks$valid;
    reg  checks$first;
    reg  [3:0] checks$index;
    reg  [63:0] checks$header;
    reg  [15:0] checks$port;
    wire  checks$not_ipv4;
    wire  checks$bad_version;
    wire  checks$options;
    wire  checks$fragment;
    wire  checks$not_udp;
    wire  checks$bad_length;
    wire  checks$other_port;
    wire  checks$no_mold;
    wire  checks$any;
    reg  sum$clock;
    reg  sum$valid;
    reg  [3:0] sum$coming;
    reg  [3:0] sum$index;
    reg  [63:0] sum$header;
    wire  sum$wrong;
    reg  span$clock;
    reg  span$valid;
    reg  span$last;
    reg  [2:0] span$empty;
    reg  span$second;
    reg  [15:0] span$start;
    reg  span$with_vlan;
    reg  [3:0] span$beat;
    wire  [3:0] span$bytes;
    wire  [3:0] span$in_frame_bytes;
    wire  span$ends;
    wire  span$cut;
    wire  span$truncated;
    reg  mold$clock;
    reg  mold$valid;
    reg  [3:0] mold$index;
    reg  [63:0] mold$header;
    wire  [79:0] mold$key;
    wire  mold$key_valid;
    wire  [63:0] mold$sequence_no;
    wire  [15:0] mold$count;
    wire  mold$overflow;
    
    // Local signals
    reg  is_ours;
    
    // Sub module instances
    top$core$front$parser$untag untag(
        .clock(untag$clock),
        .valid(untag$valid),
        .last(untag$last),
        .data(untag$data),
        .start(untag$start),
        .index(untag$index),
        .beat(untag$beat),
        .header(untag$header),
        .with_vlan(untag$with_vlan),
        .second(untag$second),
        .in_body(untag$in_body),
        .late_valid(untag$late_valid),
        .late_first(untag$late_first),
        .late_header(untag$late_header),
        .late_index(untag$late_index)
    );
    top$core$front$parser$checks checks(
        .clock(checks$clock),
        .valid(checks$valid),
        .first(checks$first),
        .index(checks$index),
        .header(checks$header),
        .port(checks$port),
        .not_ipv4(checks$not_ipv4),
        .bad_version(checks$bad_version),
        .options(checks$options),
        .fragment(checks$fragment),
        .not_udp(checks$not_udp),
        .bad_length(checks$bad_length),
        .other_port(checks$other_port),
        .no_mold(checks$no_mold),
        .any(checks$any)
    );
    top$core$front$parser$sum sum(
        .clock(sum$clock),
        .valid(sum$valid),
        .coming(sum$coming),
        .index(sum$index),
        .header(sum$header),
        .wrong(sum$wrong)
    );
    top$core$front$parser$span span(
        .clock(span$clock),
        .valid(span$valid),
        .last(span$last),
        .empty(span$empty),
        .second(span$second),
        .start(span$start),
        .with_vlan(span$with_vlan),
        .beat(span$beat),
        .bytes(span$bytes),
        .in_frame_bytes(span$in_frame_bytes),
        .ends(span$ends),
        .cut(span$cut),
        .truncated(span$truncated)
    );
    top$core$front$parser$mold mold(
        .clock(mold$clock),
        .valid(mold$valid),
        .index(mold$index),
        .header(mold$header),
        .key(mold$key),
        .key_valid(mold$key_valid),
        .sequence_no(mold$sequence_no),
        .count(mold$count),
        .overflow(mold$overflow)
    );
    
    // Update code
    always @(*) begin
        untag$clock = clock;
        checks$clock = clock;
        sum$clock = clock;
        span$clock = clock;
        mold$clock = clock;
        untag$valid = valid;
        untag$last = last;
        untag$data = data;
        checks$valid = untag$late_valid;
        checks$first = untag$late_first;
        checks$index = untag$late_index;
        checks$header = untag$late_header;
        checks$port = port;
        sum$valid = untag$late_valid;
        sum$coming = untag$index;
        sum$index = untag$late_index;
        sum$header = untag$late_header;
        span$valid = valid;
        span$last = last;
        span$empty = empty;
        span$second = untag$second;
        span$start = untag$start;
        span$with_vlan = untag$with_vlan;
        span$beat = untag$beat;
        mold$valid = untag$late_valid;
        mold$index = untag$late_index;
        mold$header = untag$late_header;
        is_ours = untag$in_body & ~checks$any;
        go = valid & is_ours;
        keep = span$in_frame_bytes;
        if (is_ours) begin
            keep = span$bytes;
        end
        at_start = untag$beat == ((32'h0) & 4'hf);
        is_ahead = untag$beat < ((32'h6) & 4'hf);
        if (valid) begin
            is_ahead = (untag$beat < ((32'h5) & 4'hf)) & ~last;
        end
        prepare = valid & (untag$index == ((32'h6) & 4'hf));
        with_vlan = untag$with_vlan;
        bytes = span$bytes;
        ends = span$ends;
        cut = span$cut;
        truncated = span$truncated;
        flags = ((checks$not_ipv4) & 8'hff) | (((checks$bad_version) & 8'hff) << ((32'h1) & 8'hff)) | (((checks$options) & 8'hff) << ((32'h2) & 8'hff)) | (((checks$fragment) & 8'hff) << ((32'h3) & 8'hff)) | (((checks$not_udp) & 8'hff) << ((32'h4) & 8'hff)) | (((checks$bad_length) & 8'hff) << ((32'h5) & 8'hff)) | (((checks$other_port) & 8'hff) << ((32'h6) & 8'hff)) | (((checks$no_mold) & 8'hff) << ((32'h7) & 8'hff));
        checksum_wrong = sum$wrong;
        header = untag$header;
        index = untag$index;
        key = mold$key;
        key_valid = mold$key_valid;
        sequence_no = mold$sequence_no;
        count = mold$count;
        overflow = mold$overflow;
    end
    
endmodule // top$core$front$parser


module top$core$front$parser$checks(clock,valid,first,index,header,port,not_ipv4,bad_version,options,fragment,not_udp,bad_length,other_port,no_mold,any);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  first;
    input wire  [3:0] index;
    input wire  [63:0] header;
    input wire  [15:0] port;
    output reg  not_ipv4;
    output reg  bad_version;
    output reg  options;
    output reg  fragment;
    output reg  not_udp;
    output reg  bad_length;
    output reg  other_port;
    output reg  no_mold;
    output reg  any;
    
    // Stub signals
    reg  f_not_ipv4$d;
    wire  f_not_ipv4$q;
    reg  f_not_ipv4$clock;
    reg  f_version$d;
    wire  f_version$q;
    reg  f_version$clock;
    reg  f_options$d;
    wire  f_options$q;
    reg  f_options$clock;
    reg  f_fragment$d;
    wire  f_fragment$q;
    reg  f_fragment$clock;
    reg  f_not_udp$d;
    wire  f_not_udp$q;
    reg  f_not_udp$clock;
    reg  f_length$d;
    wire  f_length$q;
    reg  f_length$clock;
    reg  f_port$d;
    wire  f_port$q;
    reg  f_port$clock;
    reg  f_mold$d;
    wire  f_mold$q;
    reg  f_mold$clock;
    reg  [15:0] udp_length$d;
    wire  [15:0] udp_length$q;
    reg  udp_length$clock;
    reg  is_any$d;
    wire  is_any$q;
    reg  is_any$clock;
    
    // Sub module instances
    top$core$front$parser$checks$f_not_ipv4 f_not_ipv4(
        .d(f_not_ipv4$d),
        .q(f_not_ipv4$q),
        .clock(f_not_ipv4$clock)
    );
    top$core$front$parser$checks$f_version f_version(
        .d(f_version$d),
        .q(f_version$q),
        .clock(f_version$clock)
    );
    top$core$front$parser$checks$f_options f_options(
        .d(f_options$d),
        .q(f_options$q),
        .clock(f_options$clock)
    );
    top$core$front$parser$checks$f_fragment f_fragment(
        .d(f_fragment$d),
        .q(f_fragment$q),
        .clock(f_fragment$clock)
    );
    top$core$front$parser$checks$f_not_udp f_not_udp(
        .d(f_not_udp$d),
        .q(f_not_udp$q),
        .clock(f_not_udp$clock)
    );
    top$core$front$parser$checks$f_length f_length(
        .d(f_length$d),
        .q(f_length$q),
        .clock(f_length$clock)
    );
    top$core$front$parser$checks$f_port f_port(
        .d(f_port$d),
        .q(f_port$q),
        .clock(f_port$clock)
    );
    top$core$front$parser$checks$f_mold f_mold(
        .d(f_mold$d),
        .q(f_mold$q),
        .clock(f_mold$clock)
    );
    top$core$front$parser$checks$udp_length udp_length(
        .d(udp_length$d),
        .q(udp_length$q),
        .clock(udp_length$clock)
    );
    top$core$front$parser$checks$is_any is_any(
        .d(is_any$d),
        .q(is_any$q),
        .clock(is_any$clock)
    );
    
    // Update code
    always @(*) begin
        f_not_ipv4$clock = clock;
        f_version$clock = clock;
        f_options$clock = clock;
        f_fragment$clock = clock;
        f_not_udp$clock = clock;
        f_not_ipv4$d = f_not_ipv4$q;
        f_version$d = f_version$q;
        f_options$d = f_options$q;
        f_fragment$d = f_fragment$q;
        f_not_udp$d = f_not_udp$q;
        f_length$clock = clock;
        f_port$clock = clock;
        f_mold$clock = clock;
        udp_length$clock = clock;
        is_any$clock = clock;
        f_length$d = f_length$q;
        f_port$d = f_port$q;
        f_mold$d = f_mold$q;
        udp_length$d = udp_length$q;
        is_any$d = is_any$q;
        if (valid & first) begin
            f_not_ipv4$d = 1'b0;
            f_version$d = 1'b0;
            f_options$d = 1'b0;
            f_fragment$d = 1'b0;
            f_not_udp$d = 1'b0;
            f_length$d = 1'b0;
            f_port$d = 1'b0;
            f_mold$d = 1'b0;
        end
        if (valid & (index == ((32'h1) & 4'hf))) begin
            f_not_ipv4$d = header[(32'h10)+:(16)] != ((32'h800) & 16'hffff);
            f_version$d = (header[(32'hc)+:(4)] != ((32'h4) & 4'hf)) | (header[(32'h8)+:(4)] < ((32'h5) & 4'hf));
            f_options$d = header[(32'h8)+:(4)] > ((32'h5) & 4'hf);
        end
        if (valid & (index == ((32'h2) & 4'hf))) begin
            udp_length$d = header[(32'h30)+:(16)] - ((32'h14) & 16'hffff);
            f_length$d = header[(32'h30)+:(16)] < ((32'h1c) & 16'hffff);
            f_mold$d = header[(32'h30)+:(16)] < ((32'h30) & 16'hffff);
            f_fragment$d = header[(32'h10)+:(14)] != ((32'h0) & 14'h3fff);
            f_not_udp$d = header[(32'h0)+:(8)] != ((32'h11) & 8'hff);
        end
        if (valid & (index == ((32'h4) & 4'hf))) begin
            f_port$d = header[(32'h10)+:(16)] != port;
            if (header[(32'h0)+:(16)] != udp_length$q) begin
                f_length$d = 1'b1;
            end
        end
        not_ipv4 = f_not_ipv4$q;
        bad_version = f_version$q;
        options = f_options$q;
        fragment = f_fragment$q;
        not_udp = f_not_udp$q;
        bad_length = f_length$q;
        other_port = f_port$q;
        no_mold = f_mold$q;
        any = is_any$q;
        is_any$d = (f_not_ipv4$q | f_version$q) | (f_options$q | f_fragment$q) | (f_not_udp$q | f_length$q) | (f_port$q | f_mold$q);
    end
    
endmodule // top$core$front$parser$checks


module top$core$front$parser$checks$f_fragment(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$checks$f_fragment


module top$core$front$parser$checks$f_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$checks$f_length


module top$core$front$parser$checks$f_mold(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$checks$f_mold


module top$core$front$parser$checks$f_not_ipv4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$checks$f_not_ipv4


module top$core$front$parser$checks$f_not_udp(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$checks$f_not_udp


module top$core$front$parser$checks$f_options(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$checks$f_options


module top$core$front$parser$checks$f_port(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$checks$f_port


module top$core$front$parser$checks$f_version(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$checks$f_version


module top$core$front$parser$checks$is_any(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$checks$is_any


module top$core$front$parser$checks$udp_length(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$checks$udp_length


module top$core$front$parser$mold(clock,valid,index,header,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  [47:0] key_high$d;
    wire  [47:0] key_high$q;
    reg  key_high$clock;
    reg  [31:0] seq_high$d;
    wire  [31:0] seq_high$q;
    reg  seq_high$clock;
    reg  [31:0] seq_low$d;
    wire  [31:0] seq_low$q;
    reg  seq_low$clock;
    reg  [15:0] announced$d;
    wire  [15:0] announced$q;
    reg  announced$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;
    
    // Local signals
    reg  [32:0] next_low;
    
    // Sub module instances
    top$core$front$parser$mold$key_high key_high(
        .d(key_high$d),
        .q(key_high$q),
        .clock(key_high$clock)
    );
    top$core$front$parser$mold$seq_high seq_high(
        .d(seq_high$d),
        .q(seq_high$q),
        .clock(seq_high$clock)
    );
    top$core$front$parser$mold$seq_low seq_low(
        .d(seq_low$d),
        .q(seq_low$q),
        .clock(seq_low$clock)
    );
    top$core$front$parser$mold$announced announced(
        .d(announced$d),
        .q(announced$q),
        .clock(announced$clock)
    );
    top$core$front$parser$mold$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );
    
    // Update code
    always @(*) begin
        key_high$clock = clock;
        seq_high$clock = clock;
        seq_low$clock = clock;
        announced$clock = clock;
        over$clock = clock;
        key_high$d = key_high$q;
        seq_high$d = seq_high$q;
        seq_low$d = seq_low$q;
        announced$d = announced$q;
        over$d = over$q;
        if (valid & (index == ((32'h5) & 4'hf))) begin
            key_high$d = header[(32'h0)+:(48)];
        end
        if (valid & (index == ((32'h6) & 4'hf))) begin
            seq_high$d = header[(32'h0)+:(32)];
        end
        if (valid & (index == ((32'h7) & 4'hf))) begin
            seq_low$d = header[(32'h20)+:(32)];
            announced$d = header[(32'h10)+:(16)];
        end
        key = (((key_high$q) & 80'hffffffffffffffffffff) << ((32'h20) & 7'h7f)) | ((header[(32'h20)+:(32)]) & 80'hffffffffffffffffffff);
        key_valid = valid & (index == ((32'h6) & 4'hf));
        sequence_no = (((seq_high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((seq_low$q) & 64'hffffffffffffffff);
        count = announced$q;
        next_low = ((seq_low$q) & 33'h1ffffffff) + ((announced$q) & 33'h1ffffffff);
        over$d = next_low[32'h20] & (seq_high$q[(32'h10)+:(16)] == ((32'hffff) & 16'hffff)) & (seq_high$q[(32'h0)+:(16)] == ((32'hffff) & 16'hffff));
        overflow = over$q;
    end
    
endmodule // top$core$front$parser$mold


module top$core$front$parser$mold$announced(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$mold$announced


module top$core$front$parser$mold$key_high(d,q,clock);
    
    // Module arguments
    input wire  [47:0] d;
    output reg  [47:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 48'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$mold$key_high


module top$core$front$parser$mold$over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$mold$over


module top$core$front$parser$mold$seq_high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$mold$seq_high


module top$core$front$parser$mold$seq_low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$mold$seq_low


module top$core$front$parser$span(clock,valid,last,empty,second,start,with_vlan,beat,bytes,in_frame_bytes,ends,cut,truncated);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  second;
    input wire  [15:0] start;
    input wire  with_vlan;
    input wire  [3:0] beat;
    output reg  [3:0] bytes;
    output reg  [3:0] in_frame_bytes;
    output reg  ends;
    output reg  cut;
    output reg  truncated;
    
    // Stub signals
    reg  [13:0] whole$d;
    wire  [13:0] whole$q;
    reg  whole$clock;
    reg  [2:0] rest$d;
    wire  [2:0] rest$q;
    reg  rest$clock;
    reg  is_rest$d;
    wire  is_rest$q;
    reg  is_rest$clock;
    reg  is_last_whole$d;
    wire  is_last_whole$q;
    reg  is_last_whole$clock;
    
    // Local signals
    reg  is_none;
    reg  is_one;
    reg  is_two;
    reg  no_rest;
    reg  [16:0] tag_bytes;
    reg  [16:0] from_length;
    reg  [3:0] in_frame;
    reg  [3:0] in_datagram;
    
    // Sub module instances
    top$core$front$parser$span$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    top$core$front$parser$span$rest rest(
        .d(rest$d),
        .q(rest$q),
        .clock(rest$clock)
    );
    top$core$front$parser$span$is_rest is_rest(
        .d(is_rest$d),
        .q(is_rest$q),
        .clock(is_rest$clock)
    );
    top$core$front$parser$span$is_last_whole is_last_whole(
        .d(is_last_whole$d),
        .q(is_last_whole$q),
        .clock(is_last_whole$clock)
    );
    
    // Update code
    always @(*) begin
        whole$clock = clock;
        rest$clock = clock;
        is_rest$clock = clock;
        is_last_whole$clock = clock;
        whole$d = whole$q;
        rest$d = rest$q;
        is_rest$d = is_rest$q;
        is_last_whole$d = is_last_whole$q;
        tag_bytes = ((32'ha) & 17'h1ffff);
        if (with_vlan) begin
            tag_bytes = ((32'he) & 17'h1ffff);
        end
        from_length = ((start) & 17'h1ffff) - tag_bytes;
        is_none = whole$q == ((32'h0) & 14'h3fff);
        is_one = whole$q == ((32'h1) & 14'h3fff);
        is_two = whole$q == ((32'h2) & 14'h3fff);
        no_rest = rest$q == ((32'h0) & 3'h7);
        is_rest$d = is_none;
        is_last_whole$d = is_one & no_rest;
        in_datagram = ((32'h8) & 4'hf);
        if (is_rest$q) begin
            in_datagram = ((rest$q) & 4'hf);
        end
        if (valid) begin
            is_rest$d = is_none | is_one;
            is_last_whole$d = is_two & no_rest;
            if (is_rest$q) begin
                rest$d = ((32'h0) & 3'h7);
            end
            else begin
                whole$d = whole$q - ((32'h1) & 14'h3fff);
            end
            if (second) begin
                whole$d = from_length[(32'h3)+:(14)];
                is_rest$d = 1'b0;
                is_last_whole$d = 1'b0;
                rest$d = from_length[(32'h0)+:(3)];
            end
        end
        in_frame = ((32'h8) & 4'hf);
        if (last) begin
            in_frame = ((32'h8) & 4'hf) - ((empty) & 4'hf);
        end
        in_frame_bytes = in_frame;
        bytes = in_datagram;
        if (in_frame < in_datagram) begin
            bytes = in_frame;
        end
        ends = is_last_whole$q | (is_rest$q & ~no_rest);
        cut = (~is_rest$q & ~is_last_whole$q) | (in_frame < in_datagram);
        truncated = beat < ((32'h5) & 4'hf);
        if ((beat == ((32'h5) & 4'hf)) & (in_frame < ((32'h2) & 4'hf))) begin
            truncated = 1'b1;
        end
        if ((beat == ((32'h5) & 4'hf)) & with_vlan & (in_frame < ((32'h6) & 4'hf))) begin
            truncated = 1'b1;
        end
    end
    
endmodule // top$core$front$parser$span


module top$core$front$parser$span$is_last_whole(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$span$is_last_whole


module top$core$front$parser$span$is_rest(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$span$is_rest


module top$core$front$parser$span$rest(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$span$rest


module top$core$front$parser$span$whole(d,q,clock);
    
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$span$whole


module top$core$front$parser$sum(clock,valid,coming,index,header,wrong);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] coming;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  wrong;
    
    // Stub signals
    reg  is_1$d;
    wire  is_1$q;
    reg  is_1$clock;
    reg  is_4$d;
    wire  is_4$q;
    reg  is_4$clock;
    reg  [19:0] sum_0$d;
    wire  [19:0] sum_0$q;
    reg  sum_0$clock;
    reg  [19:0] sum_1$d;
    wire  [19:0] sum_1$q;
    reg  sum_1$clock;
    reg  beat_first$d;
    wire  beat_first$q;
    reg  beat_first$clock;
    reg  beat_final$d;
    wire  beat_final$q;
    reg  beat_final$clock;
    reg  beat_valid$d;
    wire  beat_valid$q;
    reg  beat_valid$clock;
    reg  [19:0] total$d;
    wire  [19:0] total$q;
    reg  total$clock;
    reg  total_valid$d;
    wire  total_valid$q;
    reg  total_valid$clock;
    reg  is_wrong$d;
    wire  is_wrong$q;
    reg  is_wrong$clock;
    
    // Local signals
    reg  [19:0] word_0;
    reg  [19:0] word_1;
    reg  [19:0] word_2;
    reg  [19:0] word_3;
    reg  [19:0] so_far;
    reg  [19:0] folded;
    
    // Sub module instances
    top$core$front$parser$sum$is_1 is_1(
        .d(is_1$d),
        .q(is_1$q),
        .clock(is_1$clock)
    );
    top$core$front$parser$sum$is_4 is_4(
        .d(is_4$d),
        .q(is_4$q),
        .clock(is_4$clock)
    );
    top$core$front$parser$sum$sum_0 sum_0(
        .d(sum_0$d),
        .q(sum_0$q),
        .clock(sum_0$clock)
    );
    top$core$front$parser$sum$sum_1 sum_1(
        .d(sum_1$d),
        .q(sum_1$q),
        .clock(sum_1$clock)
    );
    top$core$front$parser$sum$beat_first beat_first(
        .d(beat_first$d),
        .q(beat_first$q),
        .clock(beat_first$clock)
    );
    top$core$front$parser$sum$beat_final beat_final(
        .d(beat_final$d),
        .q(beat_final$q),
        .clock(beat_final$clock)
    );
    top$core$front$parser$sum$beat_valid beat_valid(
        .d(beat_valid$d),
        .q(beat_valid$q),
        .clock(beat_valid$clock)
    );
    top$core$front$parser$sum$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    top$core$front$parser$sum$total_valid total_valid(
        .d(total_valid$d),
        .q(total_valid$q),
        .clock(total_valid$clock)
    );
    top$core$front$parser$sum$is_wrong is_wrong(
        .d(is_wrong$d),
        .q(is_wrong$q),
        .clock(is_wrong$clock)
    );
    
    // Update code
    always @(*) begin
        is_1$clock = clock;
        is_4$clock = clock;
        sum_0$clock = clock;
        sum_1$clock = clock;
        beat_first$clock = clock;
        beat_final$clock = clock;
        beat_valid$clock = clock;
        is_1$d = is_1$q;
        is_4$d = is_4$q;
        sum_0$d = sum_0$q;
        sum_1$d = sum_1$q;
        beat_first$d = beat_first$q;
        beat_final$d = beat_final$q;
        beat_valid$d = beat_valid$q;
        total$clock = clock;
        total_valid$clock = clock;
        is_wrong$clock = clock;
        total$d = total$q;
        total_valid$d = total_valid$q;
        is_wrong$d = is_wrong$q;
        is_1$d = coming == ((32'h1) & 4'hf);
        is_4$d = coming == ((32'h4) & 4'hf);
        word_0 = ((header[(32'h30)+:(16)]) & 20'hfffff);
        word_1 = ((header[(32'h20)+:(16)]) & 20'hfffff);
        word_2 = ((header[(32'h10)+:(16)]) & 20'hfffff);
        word_3 = ((header[(32'h0)+:(16)]) & 20'hfffff);
        if (is_1$q) begin
            word_0 = ((32'h0) & 20'hfffff);
        end
        if (is_1$q | is_4$q) begin
            word_1 = ((32'h0) & 20'hfffff);
            word_2 = ((32'h0) & 20'hfffff);
        end
        if (is_4$q) begin
            word_3 = ((32'h0) & 20'hfffff);
        end
        beat_valid$d = valid & (index >= ((32'h1) & 4'hf)) & (index <= ((32'h4) & 4'hf));
        beat_first$d = index == ((32'h1) & 4'hf);
        beat_final$d = index == ((32'h4) & 4'hf);
        sum_0$d = word_0 + word_1;
        sum_1$d = word_2 + word_3;
        so_far = total$q;
        if (beat_first$q) begin
            so_far = ((32'h0) & 20'hfffff);
        end
        total_valid$d = beat_valid$q & beat_final$q;
        if (beat_valid$q) begin
            total$d = so_far + (sum_0$q + sum_1$q);
        end
        folded = ((total$q[(32'h0)+:(16)]) & 20'hfffff) + ((total$q[(32'h10)+:(4)]) & 20'hfffff);
        if (total_valid$q) begin
            is_wrong$d = folded != ((32'hffff) & 20'hfffff);
        end
        wrong = is_wrong$q;
    end
    
endmodule // top$core$front$parser$sum


module top$core$front$parser$sum$beat_final(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$sum$beat_final


module top$core$front$parser$sum$beat_first(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$sum$beat_first


module top$core$front$parser$sum$beat_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$sum$beat_valid


module top$core$front$parser$sum$is_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$sum$is_1


module top$core$front$parser$sum$is_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$sum$is_4


module top$core$front$parser$sum$is_wrong(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$sum$is_wrong


module top$core$front$parser$sum$sum_0(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$sum$sum_0


module top$core$front$parser$sum$sum_1(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$sum$sum_1


module top$core$front$parser$sum$total(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$sum$total


module top$core$front$parser$sum$total_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$sum$total_valid


module top$core$front$parser$untag(clock,valid,last,data,start,index,beat,header,with_vlan,second,in_body,late_valid,late_first,late_header,late_index);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [63:0] data;
    output reg  [15:0] start;
    output reg  [3:0] index;
    output reg  [3:0] beat;
    output reg  [63:0] header;
    output reg  with_vlan;
    output reg  second;
    output reg  in_body;
    output reg  late_valid;
    output reg  late_first;
    output reg  [63:0] late_header;
    output reg  [3:0] late_index;
    
    // Stub signals
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  first_1$d;
    wire  first_1$q;
    reg  first_1$clock;
    reg  [63:0] header_1$d;
    wire  [63:0] header_1$q;
    reg  header_1$clock;
    reg  [3:0] index_1$d;
    wire  [3:0] index_1$q;
    reg  index_1$clock;
    reg  [3:0] count$d;
    wire  [3:0] count$q;
    reg  count$clock;
    reg  [3:0] at$d;
    wire  [3:0] at$q;
    reg  at$clock;
    reg  is_body$d;
    wire  is_body$q;
    reg  is_body$clock;
    reg  has_tag$d;
    wire  has_tag$q;
    reg  has_tag$clock;
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    
    // Local signals
    reg  tag_here;
    reg  [3:0] count_up;
    reg  [3:0] at_up;
    reg  is_behind;
    
    // Sub module instances
    top$core$front$parser$untag$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$core$front$parser$untag$first_1 first_1(
        .d(first_1$d),
        .q(first_1$q),
        .clock(first_1$clock)
    );
    top$core$front$parser$untag$header_1 header_1(
        .d(header_1$d),
        .q(header_1$q),
        .clock(header_1$clock)
    );
    top$core$front$parser$untag$index_1 index_1(
        .d(index_1$d),
        .q(index_1$q),
        .clock(index_1$clock)
    );
    top$core$front$parser$untag$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$core$front$parser$untag$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$core$front$parser$untag$is_body is_body(
        .d(is_body$d),
        .q(is_body$q),
        .clock(is_body$clock)
    );
    top$core$front$parser$untag$has_tag has_tag(
        .d(has_tag$d),
        .q(has_tag$q),
        .clock(has_tag$clock)
    );
    top$core$front$parser$untag$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    
    // Update code
    always @(*) begin
        count$clock = clock;
        at$clock = clock;
        is_body$clock = clock;
        has_tag$clock = clock;
        low$clock = clock;
        valid_1$clock = clock;
        first_1$clock = clock;
        header_1$clock = clock;
        index_1$clock = clock;
        count$d = count$q;
        at$d = at$q;
        is_body$d = is_body$q;
        has_tag$d = has_tag$q;
        low$d = low$q;
        valid_1$d = valid_1$q;
        first_1$d = first_1$q;
        header_1$d = header_1$q;
        index_1$d = index_1$q;
        count_up = count$q + ((32'h1) & 4'hf);
        is_behind = has_tag$q & (count$q == ((32'h2) & 4'hf));
        at_up = at$q + ((32'h1) & 4'hf);
        tag_here = (count$q == ((32'h1) & 4'hf)) & (data[(32'h10)+:(16)] == ((32'h8100) & 16'hffff));
        if (valid) begin
            low$d = data[(32'h0)+:(32)];
            if (last) begin
                count$d = ((32'h0) & 4'hf);
                at$d = ((32'h0) & 4'hf);
                is_body$d = 1'b0;
                has_tag$d = 1'b0;
            end
            else begin
                if (count$q != ((32'hf) & 4'hf)) begin
                    count$d = count_up;
                end
                if (tag_here) begin
                    has_tag$d = 1'b1;
                end
                if (~is_behind & (at$q != ((32'hf) & 4'hf))) begin
                    at$d = at_up;
                end
                if (at$q == ((32'h6) & 4'hf)) begin
                    is_body$d = 1'b1;
                end
            end
        end
        start = data[(32'h30)+:(16)];
        index = at$q;
        if (is_behind) begin
            index = ((32'h1) & 4'hf);
        end
        second = ~has_tag$q & (count$q == ((32'h2) & 4'hf));
        if (has_tag$q) begin
            second = count$q == ((32'h3) & 4'hf);
        end
        in_body = is_body$q;
        valid_1$d = valid;
        first_1$d = count$q == ((32'h0) & 4'hf);
        header = data;
        index_1$d = at$q;
        if (is_behind) begin
            index_1$d = ((32'h1) & 4'hf);
        end
        if (tag_here) begin
            index_1$d = ((32'h0) & 4'hf);
        end
        if (has_tag$q) begin
            start = low$q[(32'h10)+:(16)];
            header = (((low$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((data[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        header_1$d = header;
        beat = count$q;
        with_vlan = has_tag$q;
        late_valid = valid_1$q;
        late_first = first_1$q;
        late_header = header_1$q;
        late_index = index_1$q;
    end
    
endmodule // top$core$front$parser$untag


module top$core$front$parser$untag$at(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$untag$at


module top$core$front$parser$untag$count(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$untag$count


module top$core$front$parser$untag$first_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$untag$first_1


module top$core$front$parser$untag$has_tag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$untag$has_tag


module top$core$front$parser$untag$header_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$untag$header_1


module top$core$front$parser$untag$index_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$untag$index_1


module top$core$front$parser$untag$is_body(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$untag$is_body


module top$core$front$parser$untag$low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$untag$low


module top$core$front$parser$untag$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$parser$untag$valid_1


module top$core$front$sessions(clock,key_valid,key,hash_0,hash_1,write,write_address,write_row,hit,account,slot);
    
    // Module arguments
    input wire  clock;
    input wire  key_valid;
    input wire  [79:0] key;
    input wire  [7:0] hash_0;
    input wire  [7:0] hash_1;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [106:0] write_row;
    output reg  hit;
    output reg  [15:0] account;
    output reg  [8:0] slot;
    
    // Stub signals
    reg  way_0$clock;
    reg  [7:0] way_0$read_address;
    wire  [106:0] way_0$read_data;
    reg  way_0$write;
    reg  [7:0] way_0$write_address;
    reg  [106:0] way_0$write_data;
    reg  way_1$clock;
    reg  [7:0] way_1$read_address;
    wire  [106:0] way_1$read_data;
    reg  way_1$write;
    reg  [7:0] way_1$write_address;
    reg  [106:0] way_1$write_data;
    reg  [106:0] rests_0$d;
    wire  [106:0] rests_0$q;
    reg  rests_0$clock;
    reg  [106:0] rests_1$d;
    wire  [106:0] rests_1$q;
    reg  rests_1$clock;
    reg  [39:0] differs_0$d;
    wire  [39:0] differs_0$q;
    reg  differs_0$clock;
    reg  [39:0] differs_1$d;
    wire  [39:0] differs_1$q;
    reg  differs_1$clock;
    reg  [26:0] row_0$d;
    wire  [26:0] row_0$q;
    reg  row_0$clock;
    reg  [26:0] row_1$d;
    wire  [26:0] row_1$q;
    reg  row_1$clock;
    reg  [79:0] wanted$d;
    wire  [79:0] wanted$q;
    reg  wanted$clock;
    reg  reading$d;
    wire  reading$q;
    reg  reading$clock;
    reg  comparing$d;
    wire  comparing$q;
    reg  comparing$clock;
    reg  is_hit$d;
    wire  is_hit$q;
    reg  is_hit$clock;
    reg  [15:0] of_key$d;
    wire  [15:0] of_key$q;
    reg  of_key$clock;
    reg  [8:0] of_slot$d;
    wire  [8:0] of_slot$q;
    reg  of_slot$clock;
    
    // Local signals
    reg  [79:0] other_0;
    reg  [79:0] other_1;
    reg  same_0;
    reg  same_1;
    
    // Sub module instances
    top$core$front$sessions$way_0 way_0(
        .clock(way_0$clock),
        .read_address(way_0$read_address),
        .read_data(way_0$read_data),
        .write(way_0$write),
        .write_address(way_0$write_address),
        .write_data(way_0$write_data)
    );
    top$core$front$sessions$way_1 way_1(
        .clock(way_1$clock),
        .read_address(way_1$read_address),
        .read_data(way_1$read_data),
        .write(way_1$write),
        .write_address(way_1$write_address),
        .write_data(way_1$write_data)
    );
    top$core$front$sessions$rests_0 rests_0(
        .d(rests_0$d),
        .q(rests_0$q),
        .clock(rests_0$clock)
    );
    top$core$front$sessions$rests_1 rests_1(
        .d(rests_1$d),
        .q(rests_1$q),
        .clock(rests_1$clock)
    );
    top$core$front$sessions$differs_0 differs_0(
        .d(differs_0$d),
        .q(differs_0$q),
        .clock(differs_0$clock)
    );
    top$core$front$sessions$differs_1 differs_1(
        .d(differs_1$d),
        .q(differs_1$q),
        .clock(differs_1$clock)
    );
    top$core$front$sessions$row_0 row_0(
        .d(row_0$d),
        .q(row_0$q),
        .clock(row_0$clock)
    );
    top$core$front$sessions$row_1 row_1(
        .d(row_1$d),
        .q(row_1$q),
        .clock(row_1$clock)
    );
    top$core$front$sessions$wanted wanted(
        .d(wanted$d),
        .q(wanted$q),
        .clock(wanted$clock)
    );
    top$core$front$sessions$reading reading(
        .d(reading$d),
        .q(reading$q),
        .clock(reading$clock)
    );
    top$core$front$sessions$comparing comparing(
        .d(comparing$d),
        .q(comparing$q),
        .clock(comparing$clock)
    );
    top$core$front$sessions$is_hit is_hit(
        .d(is_hit$d),
        .q(is_hit$q),
        .clock(is_hit$clock)
    );
    top$core$front$sessions$of_key of_key(
        .d(of_key$d),
        .q(of_key$q),
        .clock(of_key$clock)
    );
    top$core$front$sessions$of_slot of_slot(
        .d(of_slot$d),
        .q(of_slot$q),
        .clock(of_slot$clock)
    );
    
    // Update code
    always @(*) begin
        way_0$clock = clock;
        way_1$clock = clock;
        differs_0$clock = clock;
        differs_1$clock = clock;
        row_0$clock = clock;
        row_1$clock = clock;
        wanted$clock = clock;
        reading$clock = clock;
        comparing$clock = clock;
        differs_0$d = differs_0$q;
        differs_1$d = differs_1$q;
        row_0$d = row_0$q;
        row_1$d = row_1$q;
        wanted$d = wanted$q;
        reading$d = reading$q;
        comparing$d = comparing$q;
        is_hit$clock = clock;
        of_key$clock = clock;
        of_slot$clock = clock;
        rests_0$clock = clock;
        rests_1$clock = clock;
        is_hit$d = is_hit$q;
        of_key$d = of_key$q;
        of_slot$d = of_slot$q;
        rests_0$d = rests_0$q;
        rests_1$d = rests_1$q;
        way_0$read_address = hash_0;
        way_1$read_address = hash_1;
        way_0$write_address = write_address[(32'h0)+:(8)];
        way_1$write_address = write_address[(32'h0)+:(8)];
        way_0$write_data = write_row;
        way_1$write_data = write_row;
        way_0$write = write & ~write_address[32'h8];
        way_1$write = write & write_address[32'h8];
        if (key_valid) begin
            wanted$d = key;
        end
        reading$d = key_valid;
        comparing$d = reading$q;
        rests_0$d = way_0$read_data;
        rests_1$d = way_1$read_data;
        other_0 = rests_0$q[(32'h1b)+:(80)] ^ wanted$q;
        other_1 = rests_1$q[(32'h1b)+:(80)] ^ wanted$q;
        differs_0$d = ((other_0[(32'h0)+:(20)] | other_0[(32'h14)+:(20)]) & 40'hffffffffff) | (((other_0[(32'h28)+:(20)] | other_0[(32'h3c)+:(20)]) & 40'hffffffffff) << ((32'h14) & 40'hffffffffff));
        differs_1$d = ((other_1[(32'h0)+:(20)] | other_1[(32'h14)+:(20)]) & 40'hffffffffff) | (((other_1[(32'h28)+:(20)] | other_1[(32'h3c)+:(20)]) & 40'hffffffffff) << ((32'h14) & 40'hffffffffff));
        row_0$d = rests_0$q[(32'h0)+:(27)];
        row_1$d = rests_1$q[(32'h0)+:(27)];
        same_0 = row_0$q[32'h0] & (differs_0$q == ((32'h0) & 40'hffffffffff));
        same_1 = row_1$q[32'h0] & (differs_1$q == ((32'h0) & 40'hffffffffff));
        if (comparing$q) begin
            is_hit$d = same_0 | same_1;
            of_key$d = row_0$q[(32'hb)+:(16)];
            of_slot$d = row_0$q[(32'h1)+:(9)];
            if (same_1) begin
                of_key$d = row_1$q[(32'hb)+:(16)];
                of_slot$d = row_1$q[(32'h1)+:(9)];
            end
        end
        hit = is_hit$q;
        account = of_key$q;
        slot = of_slot$q;
    end
    
endmodule // top$core$front$sessions


module top$core$front$sessions$comparing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$comparing


module top$core$front$sessions$differs_0(d,q,clock);
    
    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 40'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$differs_0


module top$core$front$sessions$differs_1(d,q,clock);
    
    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 40'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$differs_1


module top$core$front$sessions$is_hit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$is_hit


module top$core$front$sessions$of_key(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$of_key


module top$core$front$sessions$of_slot(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$of_slot


module top$core$front$sessions$reading(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$reading


module top$core$front$sessions$rests_0(d,q,clock);
    
    // Module arguments
    input wire  [106:0] d;
    output reg  [106:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 107'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$rests_0


module top$core$front$sessions$rests_1(d,q,clock);
    
    // Module arguments
    input wire  [106:0] d;
    output reg  [106:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 107'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$rests_1


module top$core$front$sessions$row_0(d,q,clock);
    
    // Module arguments
    input wire  [26:0] d;
    output reg  [26:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 27'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$row_0


module top$core$front$sessions$row_1(d,q,clock);
    
    // Module arguments
    input wire  [26:0] d;
    output reg  [26:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 27'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$row_1


module top$core$front$sessions$wanted(d,q,clock);
    
    // Module arguments
    input wire  [79:0] d;
    output reg  [79:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 80'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$sessions$wanted


module top$core$front$sessions$way_0(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [106:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [106:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [106:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$front$sessions$way_0


module top$core$front$sessions$way_1(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [106:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [106:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [106:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$front$sessions$way_1


module top$core$front$summary(clock,frame_end,damaged,truncated,cut,flags,checksum_wrong,hit,fits,blocks,count,overflow,valid,frame_class,pending);
    
    // Module arguments
    input wire  clock;
    input wire  frame_end;
    input wire  damaged;
    input wire  truncated;
    input wire  cut;
    input wire  [7:0] flags;
    input wire  checksum_wrong;
    input wire  hit;
    input wire  fits;
    input wire  [15:0] blocks;
    input wire  [15:0] count;
    input wire  overflow;
    output reg  valid;
    output reg  [3:0] frame_class;
    output reg  pending;
    
    // Stub signals
    reg  end_1$d;
    wire  end_1$q;
    reg  end_1$clock;
    reg  end_2$d;
    wire  end_2$q;
    reg  end_2$clock;
    reg  end_3$d;
    wire  end_3$q;
    reg  end_3$clock;
    reg  end_4$d;
    wire  end_4$q;
    reg  end_4$clock;
    reg  [2:0] at_end_1$d;
    wire  [2:0] at_end_1$q;
    reg  at_end_1$clock;
    reg  [2:0] at_end_2$d;
    wire  [2:0] at_end_2$q;
    reg  at_end_2$clock;
    reg  [2:0] at_end_3$d;
    wire  [2:0] at_end_3$q;
    reg  at_end_3$clock;
    reg  [2:0] at_end_4$d;
    wire  [2:0] at_end_4$q;
    reg  at_end_4$clock;
    reg  [7:0] flags_3$d;
    wire  [7:0] flags_3$q;
    reg  flags_3$clock;
    reg  [7:0] flags_4$d;
    wire  [7:0] flags_4$q;
    reg  flags_4$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  [3:0] is_class$d;
    wire  [3:0] is_class$q;
    reg  is_class$clock;
    reg  [3:0] of_packet$d;
    wire  [3:0] of_packet$q;
    reg  of_packet$clock;
    reg  miscounted$d;
    wire  miscounted$q;
    reg  miscounted$clock;
    
    // Local signals
    reg  is_end;
    reg  is_empty;
    reg  is_same;
    
    // Sub module instances
    top$core$front$summary$end_1 end_1(
        .d(end_1$d),
        .q(end_1$q),
        .clock(end_1$clock)
    );
    top$core$front$summary$end_2 end_2(
        .d(end_2$d),
        .q(end_2$q),
        .clock(end_2$clock)
    );
    top$core$front$summary$end_3 end_3(
        .d(end_3$d),
        .q(end_3$q),
        .clock(end_3$clock)
    );
    top$core$front$summary$end_4 end_4(
        .d(end_4$d),
        .q(end_4$q),
        .clock(end_4$clock)
    );
    top$core$front$summary$at_end_1 at_end_1(
        .d(at_end_1$d),
        .q(at_end_1$q),
        .clock(at_end_1$clock)
    );
    top$core$front$summary$at_end_2 at_end_2(
        .d(at_end_2$d),
        .q(at_end_2$q),
        .clock(at_end_2$clock)
    );
    top$core$front$summary$at_end_3 at_end_3(
        .d(at_end_3$d),
        .q(at_end_3$q),
        .clock(at_end_3$clock)
    );
    top$core$front$summary$at_end_4 at_end_4(
        .d(at_end_4$d),
        .q(at_end_4$q),
        .clock(at_end_4$clock)
    );
    top$core$front$summary$flags_3 flags_3(
        .d(flags_3$d),
        .q(flags_3$q),
        .clock(flags_3$clock)
    );
    top$core$front$summary$flags_4 flags_4(
        .d(flags_4$d),
        .q(flags_4$q),
        .clock(flags_4$clock)
    );
    top$core$front$summary$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$core$front$summary$is_class is_class(
        .d(is_class$d),
        .q(is_class$q),
        .clock(is_class$clock)
    );
    top$core$front$summary$of_packet of_packet(
        .d(of_packet$d),
        .q(of_packet$q),
        .clock(of_packet$clock)
    );
    top$core$front$summary$miscounted miscounted(
        .d(miscounted$d),
        .q(miscounted$q),
        .clock(miscounted$clock)
    );
    
    // Update code
    always @(*) begin
        end_1$clock = clock;
        end_2$clock = clock;
        end_3$clock = clock;
        end_4$clock = clock;
        end_1$d = end_1$q;
        end_2$d = end_2$q;
        end_3$d = end_3$q;
        end_4$d = end_4$q;
        at_end_1$clock = clock;
        at_end_2$clock = clock;
        at_end_3$clock = clock;
        at_end_4$clock = clock;
        at_end_1$d = at_end_1$q;
        at_end_2$d = at_end_2$q;
        at_end_3$d = at_end_3$q;
        at_end_4$d = at_end_4$q;
        flags_3$clock = clock;
        flags_4$clock = clock;
        is_valid$clock = clock;
        is_class$clock = clock;
        of_packet$clock = clock;
        miscounted$clock = clock;
        flags_3$d = flags_3$q;
        flags_4$d = flags_4$q;
        is_valid$d = is_valid$q;
        is_class$d = is_class$q;
        of_packet$d = of_packet$q;
        miscounted$d = miscounted$q;
        end_1$d = frame_end;
        end_2$d = end_1$q;
        end_3$d = end_2$q;
        end_4$d = end_3$q;
        at_end_1$d = ((damaged) & 3'h7) | (((truncated) & 3'h7) << ((32'h1) & 3'h7)) | (((cut) & 3'h7) << ((32'h2) & 3'h7));
        at_end_2$d = at_end_1$q;
        at_end_3$d = at_end_2$q;
        at_end_4$d = at_end_3$q;
        flags_3$d = flags;
        flags_4$d = flags_3$q;
        is_valid$d = end_4$q;
        is_end = count == ((32'hffff) & 16'hffff);
        is_empty = blocks == ((32'h0) & 16'hffff);
        is_same = blocks == count;
        of_packet$d = ((32'hd) & 4'hf);
        if (count == ((32'h0) & 16'hffff)) begin
            of_packet$d = ((32'he) & 4'hf);
        end
        else if (is_end) begin
            of_packet$d = ((32'hf) & 4'hf);
        end
        else if (overflow) begin
            of_packet$d = ((32'hc) & 4'hf);
        end
        miscounted$d = ~is_same;
        if (is_end) begin
            miscounted$d = ~is_empty;
        end
        if (at_end_4$q[32'h0]) begin
            is_class$d = ((32'h0) & 4'hf);
        end
        else if (at_end_4$q[32'h1]) begin
            is_class$d = ((32'h1) & 4'hf);
        end
        else if (flags_4$q[32'h0]) begin
            is_class$d = ((32'h2) & 4'hf);
        end
        else if (flags_4$q[32'h1]) begin
            is_class$d = ((32'h3) & 4'hf);
        end
        else if (flags_4$q[32'h2]) begin
            is_class$d = ((32'h4) & 4'hf);
        end
        else if (flags_4$q[32'h3]) begin
            is_class$d = ((32'h5) & 4'hf);
        end
        else if (flags_4$q[32'h4]) begin
            is_class$d = ((32'h6) & 4'hf);
        end
        else if (flags_4$q[32'h5] | at_end_4$q[32'h2]) begin
            is_class$d = ((32'h7) & 4'hf);
        end
        else if (checksum_wrong) begin
            is_class$d = ((32'h8) & 4'hf);
        end
        else if (flags_4$q[32'h6]) begin
            is_class$d = ((32'h9) & 4'hf);
        end
        else if (flags_4$q[32'h7]) begin
            is_class$d = ((32'ha) & 4'hf);
        end
        else if (~hit) begin
            is_class$d = ((32'hb) & 4'hf);
        end
        else if ((~fits) | miscounted$q) begin
            is_class$d = ((32'hc) & 4'hf);
        end
        else begin
            is_class$d = of_packet$q;
        end
        pending = (end_1$q | end_2$q) | (end_3$q | end_4$q);
        valid = is_valid$q;
        frame_class = is_class$q;
    end
    
endmodule // top$core$front$summary


module top$core$front$summary$at_end_1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$at_end_1


module top$core$front$summary$at_end_2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$at_end_2


module top$core$front$summary$at_end_3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$at_end_3


module top$core$front$summary$at_end_4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$at_end_4


module top$core$front$summary$end_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$end_1


module top$core$front$summary$end_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$end_2


module top$core$front$summary$end_3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$end_3


module top$core$front$summary$end_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$end_4


module top$core$front$summary$flags_3(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$flags_3


module top$core$front$summary$flags_4(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$flags_4


module top$core$front$summary$is_class(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$is_class


module top$core$front$summary$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$is_valid


module top$core$front$summary$miscounted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$miscounted


module top$core$front$summary$of_packet(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$summary$of_packet


module top$core$front$used_port(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$front$used_port


module top$core$reason(fails,reason);
    
    // Module arguments
    input wire  [13:0] fails;
    output reg  [7:0] reason;
    
    // Constant declarations
    localparam  code_0 = 8'hc;
    localparam  code_1 = 8'hc;
    localparam  code_2 = 8'hc;
    localparam  code_3 = 8'hc;
    localparam  code_4 = 8'h17;
    localparam  code_5 = 8'h7;
    localparam  code_6 = 8'h22;
    localparam  code_7 = 8'h23;
    localparam  code_8 = 8'h2a;
    localparam  code_9 = 8'h29;
    localparam  code_10 = 8'h31;
    localparam  code_11 = 8'h30;
    localparam  code_12 = 8'h26;
    localparam  code_13 = 8'h20;
    
    // Update code
    always @(*) begin
        reason = ((32'h0) & 8'hff);
        if (fails[32'hd]) begin
            reason = code_13;
        end
        if (fails[32'hc]) begin
            reason = code_12;
        end
        if (fails[32'hb]) begin
            reason = code_11;
        end
        if (fails[32'ha]) begin
            reason = code_10;
        end
        if (fails[32'h9]) begin
            reason = code_9;
        end
        if (fails[32'h8]) begin
            reason = code_8;
        end
        if (fails[32'h7]) begin
            reason = code_7;
        end
        if (fails[32'h6]) begin
            reason = code_6;
        end
        if (fails[32'h5]) begin
            reason = code_5;
        end
        if (fails[32'h4]) begin
            reason = code_4;
        end
        if (fails[32'h3]) begin
            reason = code_3;
        end
        if (fails[32'h2]) begin
            reason = code_2;
        end
        if (fails[32'h1]) begin
            reason = code_1;
        end
        if (fails[32'h0]) begin
            reason = code_0;
        end
    end
    
endmodule // top$core$reason


module top$core$risk(clock,is_replace,short,user_ref,quantity,price,wide,symbol,account,slot,opens,began,store,checked,write,row,data,collar_write,collar_row,collar_limits,kill_write,kill_on,kill_whose,kill_which,killed,releasing,result,now,fails);
    
    // Module arguments
    input wire  clock;
    input wire  is_replace;
    input wire  short;
    input wire  [31:0] user_ref;
    input wire  [31:0] quantity;
    input wire  [31:0] price;
    input wire  wide;
    input wire  [63:0] symbol;
    input wire  [15:0] account;
    input wire  [8:0] slot;
    input wire  opens;
    input wire  [63:0] began;
    input wire  store;
    input wire  checked;
    input wire  [7:0] write;
    input wire  [11:0] row;
    input wire  [127:0] data;
    input wire  collar_write;
    input wire  [11:0] collar_row;
    input wire  [61:0] collar_limits;
    input wire  kill_write;
    input wire  kill_on;
    input wire  [1:0] kill_whose;
    input wire  [8:0] kill_which;
    output reg  killed;
    output reg  releasing;
    output reg  [63:0] result;
    output reg  [63:0] now;
    output reg  [13:0] fails;
    
    // Stub signals
    reg  symbols$clock;
    reg  [63:0] symbols$symbol;
    reg  [31:0] symbols$price;
    reg  symbols$wide;
    reg  symbols$short;
    reg  symbols$write;
    reg  [11:0] symbols$write_address;
    reg  [127:0] symbols$write_row;
    reg  symbols$collar_write;
    reg  [11:0] symbols$collar_row;
    reg  [61:0] symbols$collar_limits;
    wire  symbols$unknown;
    wire  symbols$halted;
    wire  symbols$restricted;
    wire  symbols$short_sale;
    wire  symbols$collar;
    reg  product$clock;
    reg  [31:0] product$quantity;
    reg  [31:0] product$price;
    wire  [63:0] product$product;
    wire  product$zero;
    reg  accounts$clock;
    reg  [7:0] accounts$read_address;
    wire  [95:0] accounts$read_data;
    reg  accounts$write;
    reg  [7:0] accounts$write_address;
    reg  [95:0] accounts$write_data;
    reg  exposure$clock;
    reg  [7:0] exposure$account;
    reg  exposure$load;
    reg  exposure$store;
    reg  [63:0] exposure$notional;
    reg  exposure$zero;
    wire  exposure$over;
    reg  exposure$accept;
    reg  [7:0] exposure$row;
    reg  [63:0] exposure$value;
    reg  exposure$write_limit;
    reg  exposure$set;
    reg  exposure$lower;
    wire  exposure$busy;
    wire  [63:0] exposure$result;
    reg  history$clock;
    reg  [8:0] history$slot;
    reg  history$load;
    reg  history$store;
    reg  [63:0] history$now;
    reg  [31:0] history$user_ref;
    wire  history$duplicate;
    wire  history$early;
    reg  history$commit;
    reg  [31:0] history$used_ref;
    reg  [8:0] history$row;
    reg  [71:0] history$value;
    reg  history$write_rate;
    reg  history$forget;
    reg  kills$clock;
    reg  kills$write;
    reg  kills$on;
    reg  [1:0] kills$whose;
    reg  [8:0] kills$which;
    reg  [7:0] kills$account;
    reg  [8:0] kills$slot;
    wire  kills$all;
    wire  kills$of_account;
    wire  kills$of_session;
    reg  [3:0] begun$d;
    wire  [3:0] begun$q;
    reg  begun$clock;
    reg  [63:0] at$d;
    wire  [63:0] at$q;
    reg  at$clock;
    reg  [95:0] row_1$d;
    wire  [95:0] row_1$q;
    reg  row_1$clock;
    reg  [63:0] most$d;
    wire  [63:0] most$q;
    reg  most$clock;
    reg  no_row$d;
    wire  no_row$q;
    reg  no_row$clock;
    reg  [31:0] price_1$d;
    wire  [31:0] price_1$q;
    reg  price_1$clock;
    reg  [31:0] quantity_1$d;
    wire  [31:0] quantity_1$q;
    reg  quantity_1$clock;
    reg  size$d;
    wire  size$q;
    reg  size$clock;
    reg  [13:0] failed$d;
    wire  [13:0] failed$q;
    reg  failed$clock;
    reg  [31:0] used_ref$d;
    wire  [31:0] used_ref$q;
    reg  used_ref$clock;
    reg  passed$d;
    wire  passed$q;
    reg  passed$clock;
    reg  counted$d;
    wire  counted$q;
    reg  counted$clock;
    
    // Local signals
    reg  [13:0] of_session;
    reg  [13:0] of_account;
    reg  [13:0] of_symbol;
    
    // Sub module instances
    top$core$risk$symbols symbols(
        .clock(symbols$clock),
        .symbol(symbols$symbol),
        .price(symbols$price),
        .wide(symbols$wide),
        .short(symbols$short),
        .write(symbols$write),
        .write_address(symbols$write_address),
        .write_row(symbols$write_row),
        .collar_write(symbols$collar_write),
        .collar_row(symbols$collar_row),
        .collar_limits(symbols$collar_limits),
        .unknown(symbols$unknown),
        .halted(symbols$halted),
        .restricted(symbols$restricted),
        .short_sale(symbols$short_sale),
        .collar(symbols$collar)
    );
    top$core$risk$product product(
        .clock(product$clock),
        .quantity(product$quantity),
        .price(product$price),
        .product(product$product),
        .zero(product$zero)
    );
    top$core$risk$accounts accounts(
        .clock(accounts$clock),
        .read_address(accounts$read_address),
        .read_data(accounts$read_data),
        .write(accounts$write),
        .write_address(accounts$write_address),
        .write_data(accounts$write_data)
    );
    top$core$risk$exposure exposure(
        .clock(exposure$clock),
        .account(exposure$account),
        .load(exposure$load),
        .store(exposure$store),
        .notional(exposure$notional),
        .zero(exposure$zero),
        .over(exposure$over),
        .accept(exposure$accept),
        .row(exposure$row),
        .value(exposure$value),
        .write_limit(exposure$write_limit),
        .set(exposure$set),
        .lower(exposure$lower),
        .busy(exposure$busy),
        .result(exposure$result)
    );
    top$core$risk$history history(
        .clock(history$clock),
        .slot(history$slot),
        .load(history$load),
        .store(history$store),
        .now(history$now),
        .user_ref(history$user_ref),
        .duplicate(history$duplicate),
        .early(history$early),
        .commit(history$commit),
        .used_ref(history$used_ref),
        .row(history$row),
        .value(history$value),
        .write_rate(history$write_rate),
        .forget(history$forget)
    );
    top$core$risk$kills kills(
        .clock(kills$clock),
        .write(kills$write),
        .on(kills$on),
        .whose(kills$whose),
        .which(kills$which),
        .account(kills$account),
        .slot(kills$slot),
        .all(kills$all),
        .of_account(kills$of_account),
        .of_session(kills$of_session)
    );
    top$core$risk$begun begun(
        .d(begun$d),
        .q(begun$q),
        .clock(begun$clock)
    );
    top$core$risk$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$core$risk$row_1 row_1(
        .d(row_1$d),
        .q(row_1$q),
        .clock(row_1$clock)
    );
    top$core$risk$most most(
        .d(most$d),
        .q(most$q),
        .clock(most$clock)
    );
    top$core$risk$no_row no_row(
        .d(no_row$d),
        .q(no_row$q),
        .clock(no_row$clock)
    );
    top$core$risk$price_1 price_1(
        .d(price_1$d),
        .q(price_1$q),
        .clock(price_1$clock)
    );
    top$core$risk$quantity_1 quantity_1(
        .d(quantity_1$d),
        .q(quantity_1$q),
        .clock(quantity_1$clock)
    );
    top$core$risk$size size(
        .d(size$d),
        .q(size$q),
        .clock(size$clock)
    );
    top$core$risk$failed failed(
        .d(failed$d),
        .q(failed$q),
        .clock(failed$clock)
    );
    top$core$risk$used_ref used_ref(
        .d(used_ref$d),
        .q(used_ref$q),
        .clock(used_ref$clock)
    );
    top$core$risk$passed passed(
        .d(passed$d),
        .q(passed$q),
        .clock(passed$clock)
    );
    top$core$risk$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    
    // Update code
    always @(*) begin
        begun$clock = clock;
        at$clock = clock;
        row_1$clock = clock;
        most$clock = clock;
        no_row$clock = clock;
        price_1$clock = clock;
        quantity_1$clock = clock;
        size$clock = clock;
        failed$clock = clock;
        used_ref$clock = clock;
        passed$clock = clock;
        counted$clock = clock;
        begun$d = begun$q;
        at$d = at$q;
        row_1$d = row_1$q;
        most$d = most$q;
        no_row$d = no_row$q;
        price_1$d = price_1$q;
        quantity_1$d = quantity_1$q;
        size$d = size$q;
        failed$d = failed$q;
        used_ref$d = used_ref$q;
        passed$d = passed$q;
        counted$d = counted$q;
        symbols$clock = clock;
        product$clock = clock;
        accounts$clock = clock;
        exposure$clock = clock;
        history$clock = clock;
        kills$clock = clock;
        symbols$symbol = symbol;
        price_1$d = price;
        symbols$price = price_1$q;
        symbols$wide = wide;
        symbols$short = short;
        symbols$write = write[32'h1];
        symbols$write_address = row;
        symbols$write_row = data;
        symbols$collar_write = collar_write;
        symbols$collar_row = collar_row;
        symbols$collar_limits = collar_limits;
        product$quantity = quantity;
        product$price = price;
        accounts$read_address = account[(32'h0)+:(8)];
        accounts$write = write[32'h2];
        accounts$write_address = row[(32'h0)+:(8)];
        accounts$write_data = data[(32'h0)+:(96)];
        kills$write = kill_write;
        kills$on = kill_on;
        kills$whose = kill_whose;
        kills$which = kill_which;
        kills$account = account[(32'h0)+:(8)];
        kills$slot = slot;
        begun$d = (begun$q << ((32'h1) & 4'hf)) | ((opens) & 4'hf);
        if (opens) begin
            at$d = began;
        end
        now = at$q;
        exposure$account = account[(32'h0)+:(8)];
        exposure$load = begun$q[32'h3];
        exposure$store = store;
        exposure$notional = product$product;
        exposure$zero = product$zero;
        exposure$accept = passed$q;
        exposure$row = row[(32'h0)+:(8)];
        exposure$value = data[(32'h0)+:(64)];
        exposure$write_limit = write[32'h3];
        exposure$set = write[32'h6];
        exposure$lower = write[32'h7];
        history$slot = slot;
        history$load = begun$q[32'h3];
        history$store = store;
        history$now = at$q;
        history$user_ref = user_ref;
        history$commit = counted$q;
        history$used_ref = used_ref$q;
        history$row = row[(32'h0)+:(9)];
        history$value = data[(32'h0)+:(72)];
        history$write_rate = write[32'h4];
        history$forget = write[32'h5];
        row_1$d = accounts$read_data;
        most$d = row_1$q[(32'h20)+:(64)];
        no_row$d = account[(32'h8)+:(8)] != ((32'h0) & 8'hff);
        quantity_1$d = quantity;
        size$d = (quantity_1$q == ((32'h0) & 32'hffffffff)) | (row_1$q[(32'h0)+:(32)] < quantity_1$q);
        of_session = ((kills$all) & 14'h3fff) | (((kills$of_account) & 14'h3fff) << ((32'h1) & 14'h3fff)) | (((kills$of_session) & 14'h3fff) << ((32'h2) & 14'h3fff)) | (((no_row$q) & 14'h3fff) << ((32'h3) & 14'h3fff)) | (((history$duplicate) & 14'h3fff) << ((32'h8) & 14'h3fff)) | (((history$early) & 14'h3fff) << ((32'h9) & 14'h3fff));
        of_account = (((size$q) & 14'h3fff) << ((32'ha) & 14'h3fff)) | ((((wide | (most$q < product$product))) & 14'h3fff) << ((32'hb) & 14'h3fff)) | ((((wide | exposure$over)) & 14'h3fff) << ((32'hd) & 14'h3fff));
        of_symbol = ((32'h0) & 14'h3fff);
        if (~is_replace) begin
            of_symbol = (((symbols$unknown) & 14'h3fff) << ((32'h4) & 14'h3fff)) | (((symbols$halted) & 14'h3fff) << ((32'h5) & 14'h3fff)) | (((symbols$restricted) & 14'h3fff) << ((32'h6) & 14'h3fff)) | (((symbols$short_sale) & 14'h3fff) << ((32'h7) & 14'h3fff)) | (((symbols$collar) & 14'h3fff) << ((32'hc) & 14'h3fff));
        end
        failed$d = (of_session | of_account) | of_symbol;
        fails = failed$q;
        used_ref$d = user_ref;
        counted$d = checked;
        passed$d = checked & (failed$q == ((32'h0) & 14'h3fff));
        killed = kills$all;
        releasing = exposure$busy;
        result = exposure$result;
    end
    
endmodule // top$core$risk


module top$core$risk$accounts(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [95:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [95:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [95:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$accounts


module top$core$risk$at(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$at


module top$core$risk$begun(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$begun


module top$core$risk$counted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$counted


module top$core$risk$exposure(clock,account,load,store,notional,zero,over,accept,row,value,write_limit,set,lower,busy,result);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] account;
    input wire  load;
    input wire  store;
    input wire  [63:0] notional;
    input wire  zero;
    output reg  over;
    input wire  accept;
    input wire  [7:0] row;
    input wire  [63:0] value;
    input wire  write_limit;
    input wire  set;
    input wire  lower;
    output reg  busy;
    output reg  [63:0] result;
    
    // Stub signals
    reg  limits$clock;
    reg  [7:0] limits$read_address;
    wire  [63:0] limits$read_data;
    reg  limits$write;
    reg  [7:0] limits$write_address;
    reg  [63:0] limits$write_data;
    reg  exposures$clock;
    reg  [7:0] exposures$read_address;
    wire  [63:0] exposures$read_data;
    reg  exposures$write;
    reg  [7:0] exposures$write_address;
    reg  [63:0] exposures$write_data;
    reg  [63:0] base$d;
    wire  [63:0] base$q;
    reg  base$clock;
    reg  loading$d;
    wire  loading$q;
    reg  loading$clock;
    reg  is_fresh$d;
    wire  is_fresh$q;
    reg  is_fresh$clock;
    reg  [64:0] room_0$d;
    wire  [64:0] room_0$q;
    reg  room_0$clock;
    reg  [63:0] open$d;
    wire  [63:0] open$q;
    reg  open$clock;
    reg  [63:0] limit$d;
    wire  [63:0] limit$q;
    reg  limit$clock;
    reg  [63:0] limit_1$d;
    wire  [63:0] limit_1$q;
    reg  limit_1$clock;
    reg  [64:0] room$d;
    wire  [64:0] room$q;
    reg  room$clock;
    reg  [63:0] notional_1$d;
    wire  [63:0] notional_1$q;
    reg  notional_1$clock;
    reg  [63:0] notional_2$d;
    wire  [63:0] notional_2$q;
    reg  notional_2$clock;
    reg  releasing$d;
    wire  releasing$q;
    reg  releasing$clock;
    reg  lowering$d;
    wire  lowering$q;
    reg  lowering$clock;
    reg  writing$d;
    wire  writing$q;
    reg  writing$clock;
    reg  [63:0] read$d;
    wire  [63:0] read$q;
    reg  read$clock;
    reg  [64:0] lowered$d;
    wire  [64:0] lowered$q;
    reg  lowered$clock;
    reg  [63:0] kept$d;
    wire  [63:0] kept$q;
    reg  kept$clock;
    
    // Local signals
    reg  over_0;
    reg  over_1;
    reg  [63:0] left;
    
    // Sub module instances
    top$core$risk$exposure$limits limits(
        .clock(limits$clock),
        .read_address(limits$read_address),
        .read_data(limits$read_data),
        .write(limits$write),
        .write_address(limits$write_address),
        .write_data(limits$write_data)
    );
    top$core$risk$exposure$exposures exposures(
        .clock(exposures$clock),
        .read_address(exposures$read_address),
        .read_data(exposures$read_data),
        .write(exposures$write),
        .write_address(exposures$write_address),
        .write_data(exposures$write_data)
    );
    top$core$risk$exposure$base base(
        .d(base$d),
        .q(base$q),
        .clock(base$clock)
    );
    top$core$risk$exposure$loading loading(
        .d(loading$d),
        .q(loading$q),
        .clock(loading$clock)
    );
    top$core$risk$exposure$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$core$risk$exposure$room_0 room_0(
        .d(room_0$d),
        .q(room_0$q),
        .clock(room_0$clock)
    );
    top$core$risk$exposure$open open(
        .d(open$d),
        .q(open$q),
        .clock(open$clock)
    );
    top$core$risk$exposure$limit limit(
        .d(limit$d),
        .q(limit$q),
        .clock(limit$clock)
    );
    top$core$risk$exposure$limit_1 limit_1(
        .d(limit_1$d),
        .q(limit_1$q),
        .clock(limit_1$clock)
    );
    top$core$risk$exposure$room room(
        .d(room$d),
        .q(room$q),
        .clock(room$clock)
    );
    top$core$risk$exposure$notional_1 notional_1(
        .d(notional_1$d),
        .q(notional_1$q),
        .clock(notional_1$clock)
    );
    top$core$risk$exposure$notional_2 notional_2(
        .d(notional_2$d),
        .q(notional_2$q),
        .clock(notional_2$clock)
    );
    top$core$risk$exposure$releasing releasing(
        .d(releasing$d),
        .q(releasing$q),
        .clock(releasing$clock)
    );
    top$core$risk$exposure$lowering lowering(
        .d(lowering$d),
        .q(lowering$q),
        .clock(lowering$clock)
    );
    top$core$risk$exposure$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    top$core$risk$exposure$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    top$core$risk$exposure$lowered lowered(
        .d(lowered$d),
        .q(lowered$q),
        .clock(lowered$clock)
    );
    top$core$risk$exposure$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    
    // Update code
    always @(*) begin
        open$clock = clock;
        limit$clock = clock;
        limit_1$clock = clock;
        room$clock = clock;
        notional_1$clock = clock;
        notional_2$clock = clock;
        open$d = open$q;
        limit$d = limit$q;
        limit_1$d = limit_1$q;
        room$d = room$q;
        notional_1$d = notional_1$q;
        notional_2$d = notional_2$q;
        base$clock = clock;
        loading$clock = clock;
        is_fresh$clock = clock;
        room_0$clock = clock;
        base$d = base$q;
        loading$d = loading$q;
        is_fresh$d = is_fresh$q;
        room_0$d = room_0$q;
        releasing$clock = clock;
        lowering$clock = clock;
        writing$clock = clock;
        read$clock = clock;
        lowered$clock = clock;
        kept$clock = clock;
        releasing$d = releasing$q;
        lowering$d = lowering$q;
        writing$d = writing$q;
        read$d = read$q;
        lowered$d = lowered$q;
        kept$d = kept$q;
        limits$clock = clock;
        exposures$clock = clock;
        limits$read_address = account;
        limits$write = write_limit;
        limits$write_address = row;
        limits$write_data = value;
        exposures$read_address = account;
        if (lower) begin
            exposures$read_address = row;
        end
        notional_1$d = notional;
        notional_2$d = notional_1$q;
        base$d = exposures$read_data;
        loading$d = load;
        is_fresh$d = loading$q;
        if (loading$q) begin
            open$d = base$q;
        end
        else if (accept) begin
            open$d = open$q + notional_2$q;
        end
        limit$d = limits$read_data;
        limit_1$d = limit$q;
        room$d = ((limit_1$q) & 65'h1ffffffffffffffff) - ((open$q) & 65'h1ffffffffffffffff);
        room_0$d = ((limit$q) & 65'h1ffffffffffffffff) - ((base$q) & 65'h1ffffffffffffffff);
        over_0 = room_0$q[(32'h0)+:(64)] < notional;
        if (room_0$q[32'h40]) begin
            over_0 = ~zero;
        end
        over_1 = room$q[(32'h0)+:(64)] < notional;
        if (room$q[32'h40]) begin
            over_1 = ~zero;
        end
        over = over_1;
        if (is_fresh$q) begin
            over = over_0;
        end
        releasing$d = lower;
        lowering$d = releasing$q;
        writing$d = lowering$q;
        read$d = exposures$read_data;
        lowered$d = ((read$q) & 65'h1ffffffffffffffff) - ((value) & 65'h1ffffffffffffffff);
        left = lowered$q[(32'h0)+:(64)];
        if (lowered$q[32'h40]) begin
            left = ((32'h0) & 64'hffffffffffffffff);
        end
        exposures$write = store | set | writing$q;
        exposures$write_address = row;
        exposures$write_data = value;
        if (store) begin
            exposures$write_address = account;
            exposures$write_data = open$q;
        end
        if (set) begin
            kept$d = value;
        end
        if (writing$q) begin
            exposures$write_data = left;
            kept$d = left;
        end
        busy = (releasing$q | lowering$q) | writing$q;
        result = kept$q;
    end
    
endmodule // top$core$risk$exposure


module top$core$risk$exposure$base(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$base


module top$core$risk$exposure$exposures(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$exposure$exposures


module top$core$risk$exposure$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$is_fresh


module top$core$risk$exposure$kept(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$kept


module top$core$risk$exposure$limit(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$limit


module top$core$risk$exposure$limit_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$limit_1


module top$core$risk$exposure$limits(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$exposure$limits


module top$core$risk$exposure$loading(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$loading


module top$core$risk$exposure$lowered(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$lowered


module top$core$risk$exposure$lowering(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$lowering


module top$core$risk$exposure$notional_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$notional_1


module top$core$risk$exposure$notional_2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$notional_2


module top$core$risk$exposure$open(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$open


module top$core$risk$exposure$read(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$read


module top$core$risk$exposure$releasing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$releasing


module top$core$risk$exposure$room(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$room


module top$core$risk$exposure$room_0(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$room_0


module top$core$risk$exposure$writing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$exposure$writing


module top$core$risk$failed(d,q,clock);
    
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$failed


module top$core$risk$history(clock,slot,load,store,now,user_ref,duplicate,early,commit,used_ref,row,value,write_rate,forget);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] slot;
    input wire  load;
    input wire  store;
    input wire  [63:0] now;
    input wire  [31:0] user_ref;
    output reg  duplicate;
    output reg  early;
    input wire  commit;
    input wire  [31:0] used_ref;
    input wire  [8:0] row;
    input wire  [71:0] value;
    input wire  write_rate;
    input wire  forget;
    
    // Stub signals
    reg  rates$clock;
    reg  [8:0] rates$read_address;
    wire  [71:0] rates$read_data;
    reg  rates$write;
    reg  [8:0] rates$write_address;
    reg  [71:0] rates$write_data;
    reg  past$clock;
    reg  [8:0] past$read_address;
    wire  [95:0] past$read_data;
    reg  past$write;
    reg  [8:0] past$write_address;
    reg  [95:0] past$write_data;
    reg  [95:0] base$d;
    wire  [95:0] base$q;
    reg  base$clock;
    reg  loading$d;
    wire  loading$q;
    reg  loading$clock;
    reg  is_fresh$d;
    wire  is_fresh$q;
    reg  is_fresh$clock;
    reg  is_duplicate_0$d;
    wire  is_duplicate_0$q;
    reg  is_duplicate_0$clock;
    reg  is_early_0$d;
    wire  is_early_0$q;
    reg  is_early_0$clock;
    reg  [31:0] highest$d;
    wire  [31:0] highest$q;
    reg  highest$clock;
    reg  [63:0] earliest$d;
    wire  [63:0] earliest$q;
    reg  earliest$clock;
    reg  is_duplicate$d;
    wire  is_duplicate$q;
    reg  is_duplicate$clock;
    reg  is_early$d;
    wire  is_early$q;
    reg  is_early$clock;
    reg  is_limited$d;
    wire  is_limited$q;
    reg  is_limited$clock;
    reg  [71:0] rate$d;
    wire  [71:0] rate$q;
    reg  rate$clock;
    reg  [64:0] gone$d;
    wire  [64:0] gone$q;
    reg  gone$clock;
    reg  is_newer$d;
    wire  is_newer$q;
    reg  is_newer$clock;
    reg  [63:0] following$d;
    wire  [63:0] following$q;
    reg  following$clock;
    
    // Local signals
    reg  [63:0] stepped;
    reg  too_early;
    reg  was_used;
    reg  was_early;
    
    // Sub module instances
    top$core$risk$history$rates rates(
        .clock(rates$clock),
        .read_address(rates$read_address),
        .read_data(rates$read_data),
        .write(rates$write),
        .write_address(rates$write_address),
        .write_data(rates$write_data)
    );
    top$core$risk$history$past past(
        .clock(past$clock),
        .read_address(past$read_address),
        .read_data(past$read_data),
        .write(past$write),
        .write_address(past$write_address),
        .write_data(past$write_data)
    );
    top$core$risk$history$base base(
        .d(base$d),
        .q(base$q),
        .clock(base$clock)
    );
    top$core$risk$history$loading loading(
        .d(loading$d),
        .q(loading$q),
        .clock(loading$clock)
    );
    top$core$risk$history$is_fresh is_fresh(
        .d(is_fresh$d),
        .q(is_fresh$q),
        .clock(is_fresh$clock)
    );
    top$core$risk$history$is_duplicate_0 is_duplicate_0(
        .d(is_duplicate_0$d),
        .q(is_duplicate_0$q),
        .clock(is_duplicate_0$clock)
    );
    top$core$risk$history$is_early_0 is_early_0(
        .d(is_early_0$d),
        .q(is_early_0$q),
        .clock(is_early_0$clock)
    );
    top$core$risk$history$highest highest(
        .d(highest$d),
        .q(highest$q),
        .clock(highest$clock)
    );
    top$core$risk$history$earliest earliest(
        .d(earliest$d),
        .q(earliest$q),
        .clock(earliest$clock)
    );
    top$core$risk$history$is_duplicate is_duplicate(
        .d(is_duplicate$d),
        .q(is_duplicate$q),
        .clock(is_duplicate$clock)
    );
    top$core$risk$history$is_early is_early(
        .d(is_early$d),
        .q(is_early$q),
        .clock(is_early$clock)
    );
    top$core$risk$history$is_limited is_limited(
        .d(is_limited$d),
        .q(is_limited$q),
        .clock(is_limited$clock)
    );
    top$core$risk$history$rate rate(
        .d(rate$d),
        .q(rate$q),
        .clock(rate$clock)
    );
    top$core$risk$history$gone gone(
        .d(gone$d),
        .q(gone$q),
        .clock(gone$clock)
    );
    top$core$risk$history$is_newer is_newer(
        .d(is_newer$d),
        .q(is_newer$q),
        .clock(is_newer$clock)
    );
    top$core$risk$history$following following(
        .d(following$d),
        .q(following$q),
        .clock(following$clock)
    );
    
    // Update code
    always @(*) begin
        highest$clock = clock;
        earliest$clock = clock;
        is_duplicate$clock = clock;
        is_early$clock = clock;
        is_limited$clock = clock;
        highest$d = highest$q;
        earliest$d = earliest$q;
        is_duplicate$d = is_duplicate$q;
        is_early$d = is_early$q;
        is_limited$d = is_limited$q;
        rate$clock = clock;
        gone$clock = clock;
        is_newer$clock = clock;
        following$clock = clock;
        rate$d = rate$q;
        gone$d = gone$q;
        is_newer$d = is_newer$q;
        following$d = following$q;
        base$clock = clock;
        loading$clock = clock;
        is_fresh$clock = clock;
        is_duplicate_0$clock = clock;
        is_early_0$clock = clock;
        base$d = base$q;
        loading$d = loading$q;
        is_fresh$d = is_fresh$q;
        is_duplicate_0$d = is_duplicate_0$q;
        is_early_0$d = is_early_0$q;
        rates$clock = clock;
        past$clock = clock;
        rates$read_address = slot;
        rates$write = write_rate;
        rates$write_address = row;
        rates$write_data = value;
        past$read_address = slot;
        past$write = store | forget;
        past$write_address = row;
        past$write_data = ((32'h0) & 96'hffffffffffffffffffffffff);
        if (store) begin
            past$write_address = slot;
            past$write_data = (((earliest$q) & 96'hffffffffffffffffffffffff) << ((32'h20) & 9'h1ff)) | ((highest$q) & 96'hffffffffffffffffffffffff);
        end
        is_duplicate$d = highest$q >= user_ref;
        rate$d = rates$read_data;
        is_limited$d = rate$q[(32'h0)+:(32)] != ((32'h0) & 32'hffffffff);
        is_early$d = now < earliest$q;
        base$d = past$read_data;
        loading$d = load;
        is_fresh$d = loading$q;
        is_duplicate_0$d = base$q[(32'h0)+:(32)] >= user_ref;
        is_early_0$d = now < base$q[(32'h20)+:(64)];
        was_used = is_duplicate$q;
        was_early = is_early$q;
        if (is_fresh$q) begin
            was_used = is_duplicate_0$q;
            was_early = is_early_0$q;
        end
        too_early = was_early & is_limited$q;
        gone$d = ((now) & 65'h1ffffffffffffffff) - ((rate$q[(32'h20)+:(40)]) & 65'h1ffffffffffffffff);
        is_newer$d = earliest$q < gone$q[(32'h0)+:(64)];
        stepped = earliest$q;
        if (is_newer$q & ~gone$q[32'h40]) begin
            stepped = gone$q[(32'h0)+:(64)];
        end
        following$d = stepped + ((rate$q[(32'h0)+:(32)]) & 64'hffffffffffffffff);
        if (loading$q) begin
            highest$d = base$q[(32'h0)+:(32)];
            earliest$d = base$q[(32'h20)+:(64)];
        end
        else if (commit) begin
            if (~was_used) begin
                highest$d = used_ref;
            end
            if (~too_early) begin
                earliest$d = following$q;
            end
        end
        duplicate = was_used;
        early = too_early;
    end
    
endmodule // top$core$risk$history


module top$core$risk$history$base(d,q,clock);
    
    // Module arguments
    input wire  [95:0] d;
    output reg  [95:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 96'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$base


module top$core$risk$history$earliest(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$earliest


module top$core$risk$history$following(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$following


module top$core$risk$history$gone(d,q,clock);
    
    // Module arguments
    input wire  [64:0] d;
    output reg  [64:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 65'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$gone


module top$core$risk$history$highest(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$highest


module top$core$risk$history$is_duplicate(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$is_duplicate


module top$core$risk$history$is_duplicate_0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$is_duplicate_0


module top$core$risk$history$is_early(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$is_early


module top$core$risk$history$is_early_0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$is_early_0


module top$core$risk$history$is_fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$is_fresh


module top$core$risk$history$is_limited(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$is_limited


module top$core$risk$history$is_newer(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$is_newer


module top$core$risk$history$loading(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$loading


module top$core$risk$history$past(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [95:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [95:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [95:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$history$past


module top$core$risk$history$rate(d,q,clock);
    
    // Module arguments
    input wire  [71:0] d;
    output reg  [71:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 72'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$history$rate


module top$core$risk$history$rates(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [71:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [71:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [71:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$history$rates


module top$core$risk$kills(clock,write,on,whose,which,account,slot,all,of_account,of_session);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  on;
    input wire  [1:0] whose;
    input wire  [8:0] which;
    input wire  [7:0] account;
    input wire  [8:0] slot;
    output reg  all;
    output reg  of_account;
    output reg  of_session;
    
    // Stub signals
    reg  accounts$clock;
    reg  [7:0] accounts$read_address;
    wire  [1:0] accounts$read_data;
    reg  accounts$write;
    reg  [7:0] accounts$write_address;
    reg  [1:0] accounts$write_data;
    reg  sessions$clock;
    reg  [8:0] sessions$read_address;
    wire  [1:0] sessions$read_data;
    reg  sessions$write;
    reg  [8:0] sessions$write_address;
    reg  [1:0] sessions$write_data;
    reg  everybody$d;
    wire  everybody$q;
    reg  everybody$clock;
    reg  everybody_1$d;
    wire  everybody_1$q;
    reg  everybody_1$clock;
    reg  everybody_2$d;
    wire  everybody_2$q;
    reg  everybody_2$clock;
    reg  to_account$d;
    wire  to_account$q;
    reg  to_account$clock;
    reg  to_session$d;
    wire  to_session$q;
    reg  to_session$clock;
    reg  [8:0] row$d;
    wire  [8:0] row$q;
    reg  row$clock;
    reg  on_1$d;
    wire  on_1$q;
    reg  on_1$clock;
    reg  on_2$d;
    wire  on_2$q;
    reg  on_2$clock;
    reg  on_3$d;
    wire  on_3$q;
    reg  on_3$clock;
    reg  met_account$d;
    wire  met_account$q;
    reg  met_account$clock;
    reg  met_account_1$d;
    wire  met_account_1$q;
    reg  met_account_1$clock;
    reg  met_session$d;
    wire  met_session$q;
    reg  met_session$clock;
    reg  met_session_1$d;
    wire  met_session_1$q;
    reg  met_session_1$clock;
    reg  account_1$d;
    wire  account_1$q;
    reg  account_1$clock;
    reg  session_1$d;
    wire  session_1$q;
    reg  session_1$clock;
    
    // Sub module instances
    top$core$risk$kills$accounts accounts(
        .clock(accounts$clock),
        .read_address(accounts$read_address),
        .read_data(accounts$read_data),
        .write(accounts$write),
        .write_address(accounts$write_address),
        .write_data(accounts$write_data)
    );
    top$core$risk$kills$sessions sessions(
        .clock(sessions$clock),
        .read_address(sessions$read_address),
        .read_data(sessions$read_data),
        .write(sessions$write),
        .write_address(sessions$write_address),
        .write_data(sessions$write_data)
    );
    top$core$risk$kills$everybody everybody(
        .d(everybody$d),
        .q(everybody$q),
        .clock(everybody$clock)
    );
    top$core$risk$kills$everybody_1 everybody_1(
        .d(everybody_1$d),
        .q(everybody_1$q),
        .clock(everybody_1$clock)
    );
    top$core$risk$kills$everybody_2 everybody_2(
        .d(everybody_2$d),
        .q(everybody_2$q),
        .clock(everybody_2$clock)
    );
    top$core$risk$kills$to_account to_account(
        .d(to_account$d),
        .q(to_account$q),
        .clock(to_account$clock)
    );
    top$core$risk$kills$to_session to_session(
        .d(to_session$d),
        .q(to_session$q),
        .clock(to_session$clock)
    );
    top$core$risk$kills$row row(
        .d(row$d),
        .q(row$q),
        .clock(row$clock)
    );
    top$core$risk$kills$on_1 on_1(
        .d(on_1$d),
        .q(on_1$q),
        .clock(on_1$clock)
    );
    top$core$risk$kills$on_2 on_2(
        .d(on_2$d),
        .q(on_2$q),
        .clock(on_2$clock)
    );
    top$core$risk$kills$on_3 on_3(
        .d(on_3$d),
        .q(on_3$q),
        .clock(on_3$clock)
    );
    top$core$risk$kills$met_account met_account(
        .d(met_account$d),
        .q(met_account$q),
        .clock(met_account$clock)
    );
    top$core$risk$kills$met_account_1 met_account_1(
        .d(met_account_1$d),
        .q(met_account_1$q),
        .clock(met_account_1$clock)
    );
    top$core$risk$kills$met_session met_session(
        .d(met_session$d),
        .q(met_session$q),
        .clock(met_session$clock)
    );
    top$core$risk$kills$met_session_1 met_session_1(
        .d(met_session_1$d),
        .q(met_session_1$q),
        .clock(met_session_1$clock)
    );
    top$core$risk$kills$account_1 account_1(
        .d(account_1$d),
        .q(account_1$q),
        .clock(account_1$clock)
    );
    top$core$risk$kills$session_1 session_1(
        .d(session_1$d),
        .q(session_1$q),
        .clock(session_1$clock)
    );
    
    // Update code
    always @(*) begin
        everybody$clock = clock;
        everybody_1$clock = clock;
        everybody_2$clock = clock;
        account_1$clock = clock;
        session_1$clock = clock;
        everybody$d = everybody$q;
        everybody_1$d = everybody_1$q;
        everybody_2$d = everybody_2$q;
        account_1$d = account_1$q;
        session_1$d = session_1$q;
        to_account$clock = clock;
        to_session$clock = clock;
        row$clock = clock;
        on_1$clock = clock;
        on_2$clock = clock;
        on_3$clock = clock;
        to_account$d = to_account$q;
        to_session$d = to_session$q;
        row$d = row$q;
        on_1$d = on_1$q;
        on_2$d = on_2$q;
        on_3$d = on_3$q;
        met_account$clock = clock;
        met_account_1$clock = clock;
        met_session$clock = clock;
        met_session_1$clock = clock;
        met_account$d = met_account$q;
        met_account_1$d = met_account_1$q;
        met_session$d = met_session$q;
        met_session_1$d = met_session_1$q;
        accounts$clock = clock;
        sessions$clock = clock;
        to_account$d = write & (whose == ((32'h1) & 2'h3));
        to_session$d = write & (whose == ((32'h2) & 2'h3));
        row$d = which;
        on_1$d = on;
        accounts$read_address = account;
        accounts$write = to_account$q;
        accounts$write_address = row$q[(32'h0)+:(8)];
        accounts$write_data = ((on_1$q) & 2'h3);
        sessions$read_address = slot;
        sessions$write = to_session$q;
        sessions$write_address = row$q;
        sessions$write_data = ((on_1$q) & 2'h3);
        if (write & (whose == ((32'h0) & 2'h3))) begin
            everybody$d = on;
        end
        everybody_1$d = everybody$q;
        everybody_2$d = everybody_1$q;
        met_account$d = to_account$q & (account == row$q[(32'h0)+:(8)]);
        met_session$d = to_session$q & (slot == row$q);
        met_account_1$d = met_account$q;
        met_session_1$d = met_session$q;
        on_2$d = on_1$q;
        on_3$d = on_2$q;
        account_1$d = accounts$read_data[32'h0];
        session_1$d = sessions$read_data[32'h0];
        all = everybody_2$q;
        of_account = account_1$q;
        if (met_account_1$q) begin
            of_account = on_3$q;
        end
        of_session = session_1$q;
        if (met_session_1$q) begin
            of_session = on_3$q;
        end
    end
    
endmodule // top$core$risk$kills


module top$core$risk$kills$account_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$account_1


module top$core$risk$kills$accounts(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [7:0] read_address;
    output reg  [1:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [1:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [1:0] mem [0:255];
    integer row;
    initial begin
        for (row = 0; row <= 255; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$kills$accounts


module top$core$risk$kills$everybody(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$everybody


module top$core$risk$kills$everybody_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$everybody_1


module top$core$risk$kills$everybody_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$everybody_2


module top$core$risk$kills$met_account(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$met_account


module top$core$risk$kills$met_account_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$met_account_1


module top$core$risk$kills$met_session(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$met_session


module top$core$risk$kills$met_session_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$met_session_1


module top$core$risk$kills$on_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$on_1


module top$core$risk$kills$on_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$on_2


module top$core$risk$kills$on_3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$on_3


module top$core$risk$kills$row(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$row


module top$core$risk$kills$session_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$session_1


module top$core$risk$kills$sessions(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [1:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [1:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [1:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$kills$sessions


module top$core$risk$kills$to_account(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$to_account


module top$core$risk$kills$to_session(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$kills$to_session


module top$core$risk$most(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$most


module top$core$risk$no_row(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$no_row


module top$core$risk$passed(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$passed


module top$core$risk$price_1(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$price_1


module top$core$risk$product(clock,quantity,price,product,zero);
    
    // Module arguments
    input wire  clock;
    input wire  [31:0] quantity;
    input wire  [31:0] price;
    output reg  [63:0] product;
    output reg  zero;
    
    // Stub signals
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    reg  [31:0] cross_0$d;
    wire  [31:0] cross_0$q;
    reg  cross_0$clock;
    reg  [31:0] cross_1$d;
    wire  [31:0] cross_1$q;
    reg  cross_1$clock;
    reg  [31:0] high$d;
    wire  [31:0] high$q;
    reg  high$clock;
    reg  [63:0] sum$d;
    wire  [63:0] sum$q;
    reg  sum$clock;
    reg  zero_1$d;
    wire  zero_1$q;
    reg  zero_1$clock;
    reg  zero_2$d;
    wire  zero_2$q;
    reg  zero_2$clock;
    
    // Local signals
    reg  [63:0] crosses;
    
    // Sub module instances
    top$core$risk$product$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    top$core$risk$product$cross_0 cross_0(
        .d(cross_0$d),
        .q(cross_0$q),
        .clock(cross_0$clock)
    );
    top$core$risk$product$cross_1 cross_1(
        .d(cross_1$d),
        .q(cross_1$q),
        .clock(cross_1$clock)
    );
    top$core$risk$product$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    top$core$risk$product$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    top$core$risk$product$zero_1 zero_1(
        .d(zero_1$d),
        .q(zero_1$q),
        .clock(zero_1$clock)
    );
    top$core$risk$product$zero_2 zero_2(
        .d(zero_2$d),
        .q(zero_2$q),
        .clock(zero_2$clock)
    );
    
    // Update code
    always @(*) begin
        low$clock = clock;
        cross_0$clock = clock;
        cross_1$clock = clock;
        high$clock = clock;
        sum$clock = clock;
        zero_1$clock = clock;
        zero_2$clock = clock;
        low$d = low$q;
        cross_0$d = cross_0$q;
        cross_1$d = cross_1$q;
        high$d = high$q;
        sum$d = sum$q;
        zero_1$d = zero_1$q;
        zero_2$d = zero_2$q;
        low$d = quantity[(32'h0)+:(16)] * price[(32'h0)+:(16)];
        cross_0$d = quantity[(32'h0)+:(16)] * price[(32'h10)+:(16)];
        cross_1$d = quantity[(32'h10)+:(16)] * price[(32'h0)+:(16)];
        high$d = quantity[(32'h10)+:(16)] * price[(32'h10)+:(16)];
        crosses = ((cross_0$q) & 64'hffffffffffffffff) + ((cross_1$q) & 64'hffffffffffffffff);
        sum$d = ((((high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((low$q) & 64'hffffffffffffffff)) + (crosses << ((32'h10) & 64'hffffffffffffffff));
        product = sum$q;
        zero_1$d = (quantity == ((32'h0) & 32'hffffffff)) | (price == ((32'h0) & 32'hffffffff));
        zero_2$d = zero_1$q;
        zero = zero_2$q;
    end
    
endmodule // top$core$risk$product


module top$core$risk$product$cross_0(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$product$cross_0


module top$core$risk$product$cross_1(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$product$cross_1


module top$core$risk$product$high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$product$high


module top$core$risk$product$low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$product$low


module top$core$risk$product$sum(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$product$sum


module top$core$risk$product$zero_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$product$zero_1


module top$core$risk$product$zero_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$product$zero_2


module top$core$risk$quantity_1(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$quantity_1


module top$core$risk$row_1(d,q,clock);
    
    // Module arguments
    input wire  [95:0] d;
    output reg  [95:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 96'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$row_1


module top$core$risk$size(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$size


module top$core$risk$symbols(clock,symbol,price,wide,short,write,write_address,write_row,collar_write,collar_row,collar_limits,unknown,halted,restricted,short_sale,collar);
    
    // Module arguments
    input wire  clock;
    input wire  [63:0] symbol;
    input wire  [31:0] price;
    input wire  wide;
    input wire  short;
    input wire  write;
    input wire  [11:0] write_address;
    input wire  [127:0] write_row;
    input wire  collar_write;
    input wire  [11:0] collar_row;
    input wire  [61:0] collar_limits;
    output reg  unknown;
    output reg  halted;
    output reg  restricted;
    output reg  short_sale;
    output reg  collar;
    
    // Stub signals
    reg  ways$0$clock;
    reg  [10:0] ways$0$address;
    reg  [63:0] ways$0$symbol;
    reg  ways$0$named;
    reg  [31:0] ways$0$price;
    reg  ways$0$wide;
    reg  ways$0$write;
    reg  [10:0] ways$0$write_address;
    reg  [127:0] ways$0$write_row;
    reg  ways$0$collar_write;
    reg  [10:0] ways$0$collar_address;
    reg  [61:0] ways$0$collar_limits;
    wire  ways$0$is_it;
    wire  ways$0$halted;
    wire  ways$0$restricted;
    wire  ways$0$no_short;
    wire  ways$0$outside;
    reg  ways$1$clock;
    reg  [10:0] ways$1$address;
    reg  [63:0] ways$1$symbol;
    reg  ways$1$named;
    reg  [31:0] ways$1$price;
    reg  ways$1$wide;
    reg  ways$1$write;
    reg  [10:0] ways$1$write_address;
    reg  [127:0] ways$1$write_row;
    reg  ways$1$collar_write;
    reg  [10:0] ways$1$collar_address;
    reg  [61:0] ways$1$collar_limits;
    wire  ways$1$is_it;
    wire  ways$1$halted;
    wire  ways$1$restricted;
    wire  ways$1$no_short;
    wire  ways$1$outside;
    reg  named$d;
    wire  named$q;
    reg  named$clock;
    
    // Local signals
    reg  [10:0] hashes$0;
    reg  [10:0] hashes$1;
    
    // Sub module instances
    top$core$risk$symbols$ways$0 ways$0(
        .clock(ways$0$clock),
        .address(ways$0$address),
        .symbol(ways$0$symbol),
        .named(ways$0$named),
        .price(ways$0$price),
        .wide(ways$0$wide),
        .write(ways$0$write),
        .write_address(ways$0$write_address),
        .write_row(ways$0$write_row),
        .collar_write(ways$0$collar_write),
        .collar_address(ways$0$collar_address),
        .collar_limits(ways$0$collar_limits),
        .is_it(ways$0$is_it),
        .halted(ways$0$halted),
        .restricted(ways$0$restricted),
        .no_short(ways$0$no_short),
        .outside(ways$0$outside)
    );
    top$core$risk$symbols$ways$1 ways$1(
        .clock(ways$1$clock),
        .address(ways$1$address),
        .symbol(ways$1$symbol),
        .named(ways$1$named),
        .price(ways$1$price),
        .wide(ways$1$wide),
        .write(ways$1$write),
        .write_address(ways$1$write_address),
        .write_row(ways$1$write_row),
        .collar_write(ways$1$collar_write),
        .collar_address(ways$1$collar_address),
        .collar_limits(ways$1$collar_limits),
        .is_it(ways$1$is_it),
        .halted(ways$1$halted),
        .restricted(ways$1$restricted),
        .no_short(ways$1$no_short),
        .outside(ways$1$outside)
    );
    top$core$risk$symbols$named named(
        .d(named$d),
        .q(named$q),
        .clock(named$clock)
    );
    
    // Update code
    always @(*) begin
        named$clock = clock;
        named$d = named$q;
        named$d = symbol != ((32'h0) & 64'hffffffffffffffff);
        hashes$0 = (symbol[(32'h0)+:(11)] ^ symbol[(32'h2)+:(11)]) ^ (symbol[(32'hc)+:(11)] ^ symbol[(32'h11)+:(11)]) ^ (symbol[(32'h19)+:(11)] ^ symbol[(32'h1b)+:(11)]) ^ (symbol[(32'h1c)+:(11)] ^ symbol[(32'h1d)+:(11)]) ^ (symbol[(32'h22)+:(11)] ^ symbol[(32'h29)+:(11)]) ^ (symbol[(32'h32)+:(11)] ^ symbol[(32'h34)+:(11)]);
        hashes$1 = (symbol[(32'h0)+:(11)] ^ symbol[(32'h1)+:(11)]) ^ (symbol[(32'h9)+:(11)] ^ symbol[(32'ha)+:(11)]) ^ (symbol[(32'h10)+:(11)] ^ symbol[(32'h1a)+:(11)]) ^ (symbol[(32'h1d)+:(11)] ^ symbol[(32'h28)+:(11)]) ^ (symbol[(32'h2b)+:(11)] ^ symbol[(32'h30)+:(11)]) ^ (symbol[(32'h31)+:(11)] ^ symbol[(32'h34)+:(11)]);
        ways$0$clock = clock;
        ways$0$address = hashes$0;
        ways$0$symbol = symbol;
        ways$0$named = named$q;
        ways$0$price = price;
        ways$0$wide = wide;
        ways$0$write_address = write_address[(32'h0)+:(11)];
        ways$0$write_row = write_row;
        ways$0$collar_address = collar_row[(32'h0)+:(11)];
        ways$0$collar_limits = collar_limits;
        ways$1$clock = clock;
        ways$1$address = hashes$1;
        ways$1$symbol = symbol;
        ways$1$named = named$q;
        ways$1$price = price;
        ways$1$wide = wide;
        ways$1$write_address = write_address[(32'h0)+:(11)];
        ways$1$write_row = write_row;
        ways$1$collar_address = collar_row[(32'h0)+:(11)];
        ways$1$collar_limits = collar_limits;
        ways$0$write = write & ~write_address[32'hb];
        ways$1$write = write & write_address[32'hb];
        ways$0$collar_write = collar_write & ~collar_row[32'hb];
        ways$1$collar_write = collar_write & collar_row[32'hb];
        unknown = ~(ways$0$is_it | ways$1$is_it);
        halted = ways$0$halted | ways$1$halted;
        restricted = ways$0$restricted | ways$1$restricted;
        short_sale = short & (ways$0$no_short | ways$1$no_short);
        collar = ways$0$outside | ways$1$outside;
    end
    
endmodule // top$core$risk$symbols


module top$core$risk$symbols$named(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$named


module top$core$risk$symbols$ways$0(clock,address,symbol,named,price,wide,write,write_address,write_row,collar_write,collar_address,collar_limits,is_it,halted,restricted,no_short,outside);
    
    // Module arguments
    input wire  clock;
    input wire  [10:0] address;
    input wire  [63:0] symbol;
    input wire  named;
    input wire  [31:0] price;
    input wire  wide;
    input wire  write;
    input wire  [10:0] write_address;
    input wire  [127:0] write_row;
    input wire  collar_write;
    input wire  [10:0] collar_address;
    input wire  [61:0] collar_limits;
    output reg  is_it;
    output reg  halted;
    output reg  restricted;
    output reg  no_short;
    output reg  outside;
    
    // Stub signals
    reg  names$clock;
    reg  [10:0] names$read_address;
    wire  [65:0] names$read_data;
    reg  names$write;
    reg  [10:0] names$write_address;
    reg  [65:0] names$write_data;
    reg  limits$clock;
    reg  [10:0] limits$read_address;
    wire  [61:0] limits$read_data;
    reg  limits$write;
    reg  [10:0] limits$write_address;
    reg  [61:0] limits$write_data;
    reg  [127:0] row$d;
    wire  [127:0] row$q;
    reg  row$clock;
    reg  same$0$d;
    wire  same$0$q;
    reg  same$0$clock;
    reg  same$1$d;
    wire  same$1$q;
    reg  same$1$clock;
    reg  same$2$d;
    wire  same$2$q;
    reg  same$2$clock;
    reg  same$3$d;
    wire  same$3$q;
    reg  same$3$clock;
    reg  out$d;
    wire  out$q;
    reg  out$clock;
    reg  is_halted$d;
    wire  is_halted$q;
    reg  is_halted$clock;
    reg  is_restricted$d;
    wire  is_restricted$q;
    reg  is_restricted$clock;
    reg  has_no_short$d;
    wire  has_no_short$q;
    reg  has_no_short$clock;
    
    // Local signals
    reg  here;
    
    // Sub module instances
    top$core$risk$symbols$ways$0$names names(
        .clock(names$clock),
        .read_address(names$read_address),
        .read_data(names$read_data),
        .write(names$write),
        .write_address(names$write_address),
        .write_data(names$write_data)
    );
    top$core$risk$symbols$ways$0$limits limits(
        .clock(limits$clock),
        .read_address(limits$read_address),
        .read_data(limits$read_data),
        .write(limits$write),
        .write_address(limits$write_address),
        .write_data(limits$write_data)
    );
    top$core$risk$symbols$ways$0$row row(
        .d(row$d),
        .q(row$q),
        .clock(row$clock)
    );
    top$core$risk$symbols$ways$0$same$0 same$0(
        .d(same$0$d),
        .q(same$0$q),
        .clock(same$0$clock)
    );
    top$core$risk$symbols$ways$0$same$1 same$1(
        .d(same$1$d),
        .q(same$1$q),
        .clock(same$1$clock)
    );
    top$core$risk$symbols$ways$0$same$2 same$2(
        .d(same$2$d),
        .q(same$2$q),
        .clock(same$2$clock)
    );
    top$core$risk$symbols$ways$0$same$3 same$3(
        .d(same$3$d),
        .q(same$3$q),
        .clock(same$3$clock)
    );
    top$core$risk$symbols$ways$0$out out(
        .d(out$d),
        .q(out$q),
        .clock(out$clock)
    );
    top$core$risk$symbols$ways$0$is_halted is_halted(
        .d(is_halted$d),
        .q(is_halted$q),
        .clock(is_halted$clock)
    );
    top$core$risk$symbols$ways$0$is_restricted is_restricted(
        .d(is_restricted$d),
        .q(is_restricted$q),
        .clock(is_restricted$clock)
    );
    top$core$risk$symbols$ways$0$has_no_short has_no_short(
        .d(has_no_short$d),
        .q(has_no_short$q),
        .clock(has_no_short$clock)
    );
    
    // Update code
    always @(*) begin
        names$clock = clock;
        limits$clock = clock;
        row$clock = clock;
        out$clock = clock;
        is_halted$clock = clock;
        is_restricted$clock = clock;
        has_no_short$clock = clock;
        row$d = row$q;
        out$d = out$q;
        is_halted$d = is_halted$q;
        is_restricted$d = is_restricted$q;
        has_no_short$d = has_no_short$q;
        same$0$clock = clock;
        same$1$clock = clock;
        same$2$clock = clock;
        same$3$clock = clock;
        names$read_address = address;
        names$write = write;
        names$write_address = write_address;
        names$write_data = (((write_row[(32'h40)+:(64)]) & 66'h3ffffffffffffffff) << ((32'h2) & 8'hff)) | ((write_row[(32'h0)+:(2)]) & 66'h3ffffffffffffffff);
        limits$read_address = address;
        limits$write = write | collar_write;
        limits$write_address = write_address;
        limits$write_data = write_row[(32'h2)+:(62)];
        if (collar_write) begin
            limits$write_address = collar_address;
            limits$write_data = collar_limits;
        end
        row$d = (((names$read_data[(32'h2)+:(64)]) & 128'hffffffffffffffffffffffffffffffff) << ((32'h40) & 8'hff)) | ((((limits$read_data) & 128'hffffffffffffffffffffffffffffffff) << ((32'h2) & 8'hff)) | ((names$read_data[(32'h0)+:(2)]) & 128'hffffffffffffffffffffffffffffffff));
        same$0$d = named & (row$q[(32'h40)+:(16)] == symbol[(32'h0)+:(16)]);
        same$1$d = row$q[(32'h50)+:(16)] == symbol[(32'h10)+:(16)];
        same$2$d = row$q[(32'h60)+:(16)] == symbol[(32'h20)+:(16)];
        same$3$d = row$q[(32'h70)+:(16)] == symbol[(32'h30)+:(16)];
        out$d = (wide | (((row$q[(32'h21)+:(31)]) & 32'hffffffff) < price)) | (price < ((row$q[(32'h2)+:(31)]) & 32'hffffffff));
        is_halted$d = row$q[(32'h0)+:(2)] == ((32'h0) & 2'h3);
        is_restricted$d = row$q[(32'h0)+:(2)] == ((32'h1) & 2'h3);
        has_no_short$d = row$q[(32'h0)+:(2)] == ((32'h2) & 2'h3);
        here = (same$0$q & same$1$q) & (same$2$q & same$3$q);
        is_it = here;
        halted = here & is_halted$q;
        restricted = here & is_restricted$q;
        no_short = here & has_no_short$q;
        outside = here & out$q;
    end
    
endmodule // top$core$risk$symbols$ways$0


module top$core$risk$symbols$ways$0$has_no_short(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$0$has_no_short


module top$core$risk$symbols$ways$0$is_halted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$0$is_halted


module top$core$risk$symbols$ways$0$is_restricted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$0$is_restricted


module top$core$risk$symbols$ways$0$limits(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [10:0] read_address;
    output reg  [61:0] read_data;
    input wire  write;
    input wire  [10:0] write_address;
    input wire  [61:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [61:0] mem [0:2047];
    integer row;
    initial begin
        for (row = 0; row <= 2047; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$symbols$ways$0$limits


module top$core$risk$symbols$ways$0$names(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [10:0] read_address;
    output reg  [65:0] read_data;
    input wire  write;
    input wire  [10:0] write_address;
    input wire  [65:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [65:0] mem [0:2047];
    integer row;
    initial begin
        for (row = 0; row <= 2047; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$symbols$ways$0$names


module top$core$risk$symbols$ways$0$out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$0$out


module top$core$risk$symbols$ways$0$row(d,q,clock);
    
    // Module arguments
    input wire  [127:0] d;
    output reg  [127:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 128'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$0$row


module top$core$risk$symbols$ways$0$same$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$0$same$0


module top$core$risk$symbols$ways$0$same$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$0$same$1


module top$core$risk$symbols$ways$0$same$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$0$same$2


module top$core$risk$symbols$ways$0$same$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$0$same$3


module top$core$risk$symbols$ways$1(clock,address,symbol,named,price,wide,write,write_address,write_row,collar_write,collar_address,collar_limits,is_it,halted,restricted,no_short,outside);
    
    // Module arguments
    input wire  clock;
    input wire  [10:0] address;
    input wire  [63:0] symbol;
    input wire  named;
    input wire  [31:0] price;
    input wire  wide;
    input wire  write;
    input wire  [10:0] write_address;
    input wire  [127:0] write_row;
    input wire  collar_write;
    input wire  [10:0] collar_address;
    input wire  [61:0] collar_limits;
    output reg  is_it;
    output reg  halted;
    output reg  restricted;
    output reg  no_short;
    output reg  outside;
    
    // Stub signals
    reg  names$clock;
    reg  [10:0] names$read_address;
    wire  [65:0] names$read_data;
    reg  names$write;
    reg  [10:0] names$write_address;
    reg  [65:0] names$write_data;
    reg  limits$clock;
    reg  [10:0] limits$read_address;
    wire  [61:0] limits$read_data;
    reg  limits$write;
    reg  [10:0] limits$write_address;
    reg  [61:0] limits$write_data;
    reg  [127:0] row$d;
    wire  [127:0] row$q;
    reg  row$clock;
    reg  same$0$d;
    wire  same$0$q;
    reg  same$0$clock;
    reg  same$1$d;
    wire  same$1$q;
    reg  same$1$clock;
    reg  same$2$d;
    wire  same$2$q;
    reg  same$2$clock;
    reg  same$3$d;
    wire  same$3$q;
    reg  same$3$clock;
    reg  out$d;
    wire  out$q;
    reg  out$clock;
    reg  is_halted$d;
    wire  is_halted$q;
    reg  is_halted$clock;
    reg  is_restricted$d;
    wire  is_restricted$q;
    reg  is_restricted$clock;
    reg  has_no_short$d;
    wire  has_no_short$q;
    reg  has_no_short$clock;
    
    // Local signals
    reg  here;
    
    // Sub module instances
    top$core$risk$symbols$ways$1$names names(
        .clock(names$clock),
        .read_address(names$read_address),
        .read_data(names$read_data),
        .write(names$write),
        .write_address(names$write_address),
        .write_data(names$write_data)
    );
    top$core$risk$symbols$ways$1$limits limits(
        .clock(limits$clock),
        .read_address(limits$read_address),
        .read_data(limits$read_data),
        .write(limits$write),
        .write_address(limits$write_address),
        .write_data(limits$write_data)
    );
    top$core$risk$symbols$ways$1$row row(
        .d(row$d),
        .q(row$q),
        .clock(row$clock)
    );
    top$core$risk$symbols$ways$1$same$0 same$0(
        .d(same$0$d),
        .q(same$0$q),
        .clock(same$0$clock)
    );
    top$core$risk$symbols$ways$1$same$1 same$1(
        .d(same$1$d),
        .q(same$1$q),
        .clock(same$1$clock)
    );
    top$core$risk$symbols$ways$1$same$2 same$2(
        .d(same$2$d),
        .q(same$2$q),
        .clock(same$2$clock)
    );
    top$core$risk$symbols$ways$1$same$3 same$3(
        .d(same$3$d),
        .q(same$3$q),
        .clock(same$3$clock)
    );
    top$core$risk$symbols$ways$1$out out(
        .d(out$d),
        .q(out$q),
        .clock(out$clock)
    );
    top$core$risk$symbols$ways$1$is_halted is_halted(
        .d(is_halted$d),
        .q(is_halted$q),
        .clock(is_halted$clock)
    );
    top$core$risk$symbols$ways$1$is_restricted is_restricted(
        .d(is_restricted$d),
        .q(is_restricted$q),
        .clock(is_restricted$clock)
    );
    top$core$risk$symbols$ways$1$has_no_short has_no_short(
        .d(has_no_short$d),
        .q(has_no_short$q),
        .clock(has_no_short$clock)
    );
    
    // Update code
    always @(*) begin
        names$clock = clock;
        limits$clock = clock;
        row$clock = clock;
        out$clock = clock;
        is_halted$clock = clock;
        is_restricted$clock = clock;
        has_no_short$clock = clock;
        row$d = row$q;
        out$d = out$q;
        is_halted$d = is_halted$q;
        is_restricted$d = is_restricted$q;
        has_no_short$d = has_no_short$q;
        same$0$clock = clock;
        same$1$clock = clock;
        same$2$clock = clock;
        same$3$clock = clock;
        names$read_address = address;
        names$write = write;
        names$write_address = write_address;
        names$write_data = (((write_row[(32'h40)+:(64)]) & 66'h3ffffffffffffffff) << ((32'h2) & 8'hff)) | ((write_row[(32'h0)+:(2)]) & 66'h3ffffffffffffffff);
        limits$read_address = address;
        limits$write = write | collar_write;
        limits$write_address = write_address;
        limits$write_data = write_row[(32'h2)+:(62)];
        if (collar_write) begin
            limits$write_address = collar_address;
            limits$write_data = collar_limits;
        end
        row$d = (((names$read_data[(32'h2)+:(64)]) & 128'hffffffffffffffffffffffffffffffff) << ((32'h40) & 8'hff)) | ((((limits$read_data) & 128'hffffffffffffffffffffffffffffffff) << ((32'h2) & 8'hff)) | ((names$read_data[(32'h0)+:(2)]) & 128'hffffffffffffffffffffffffffffffff));
        same$0$d = named & (row$q[(32'h40)+:(16)] == symbol[(32'h0)+:(16)]);
        same$1$d = row$q[(32'h50)+:(16)] == symbol[(32'h10)+:(16)];
        same$2$d = row$q[(32'h60)+:(16)] == symbol[(32'h20)+:(16)];
        same$3$d = row$q[(32'h70)+:(16)] == symbol[(32'h30)+:(16)];
        out$d = (wide | (((row$q[(32'h21)+:(31)]) & 32'hffffffff) < price)) | (price < ((row$q[(32'h2)+:(31)]) & 32'hffffffff));
        is_halted$d = row$q[(32'h0)+:(2)] == ((32'h0) & 2'h3);
        is_restricted$d = row$q[(32'h0)+:(2)] == ((32'h1) & 2'h3);
        has_no_short$d = row$q[(32'h0)+:(2)] == ((32'h2) & 2'h3);
        here = (same$0$q & same$1$q) & (same$2$q & same$3$q);
        is_it = here;
        halted = here & is_halted$q;
        restricted = here & is_restricted$q;
        no_short = here & has_no_short$q;
        outside = here & out$q;
    end
    
endmodule // top$core$risk$symbols$ways$1


module top$core$risk$symbols$ways$1$has_no_short(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$1$has_no_short


module top$core$risk$symbols$ways$1$is_halted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$1$is_halted


module top$core$risk$symbols$ways$1$is_restricted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$1$is_restricted


module top$core$risk$symbols$ways$1$limits(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [10:0] read_address;
    output reg  [61:0] read_data;
    input wire  write;
    input wire  [10:0] write_address;
    input wire  [61:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [61:0] mem [0:2047];
    integer row;
    initial begin
        for (row = 0; row <= 2047; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$symbols$ways$1$limits


module top$core$risk$symbols$ways$1$names(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [10:0] read_address;
    output reg  [65:0] read_data;
    input wire  write;
    input wire  [10:0] write_address;
    input wire  [65:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [65:0] mem [0:2047];
    integer row;
    initial begin
        for (row = 0; row <= 2047; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$core$risk$symbols$ways$1$names


module top$core$risk$symbols$ways$1$out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$1$out


module top$core$risk$symbols$ways$1$row(d,q,clock);
    
    // Module arguments
    input wire  [127:0] d;
    output reg  [127:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 128'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$1$row


module top$core$risk$symbols$ways$1$same$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$1$same$0


module top$core$risk$symbols$ways$1$same$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$1$same$1


module top$core$risk$symbols$ways$1$same$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$1$same$2


module top$core$risk$symbols$ways$1$same$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$symbols$ways$1$same$3


module top$core$risk$used_ref(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$core$risk$used_ref


module top$desk(clock,r_write,r_address,r_data,r_value,now,open,releasing,result,killed,message,checked,fails,frame,frame_class,with_trailer,no_trailer,lost,port,longest,kill_write,kill_on,kill_whose,kill_which,write,row,data,epoch,collar_valid,collar_row_in,collar_limits_in,collar_ready,collar_write,collar_row,collar_limits);
    
    // Module arguments
    input wire  clock;
    input wire  r_write;
    input wire  [11:0] r_address;
    input wire  [31:0] r_data;
    output reg  [31:0] r_value;
    input wire  [63:0] now;
    input wire  open;
    input wire  releasing;
    input wire  [63:0] result;
    input wire  killed;
    input wire  message;
    input wire  checked;
    input wire  [13:0] fails;
    input wire  frame;
    input wire  [3:0] frame_class;
    input wire  with_trailer;
    input wire  no_trailer;
    input wire  lost;
    output reg  [15:0] port;
    output reg  [10:0] longest;
    output reg  kill_write;
    output reg  kill_on;
    output reg  [1:0] kill_whose;
    output reg  [8:0] kill_which;
    output reg  [7:0] write;
    output reg  [11:0] row;
    output reg  [127:0] data;
    output reg  [31:0] epoch;
    input wire  collar_valid;
    input wire  [11:0] collar_row_in;
    input wire  [61:0] collar_limits_in;
    output reg  collar_ready;
    output reg  collar_write;
    output reg  [11:0] collar_row;
    output reg  [61:0] collar_limits;
    
    // Stub signals
    reg  bus$clock;
    reg  bus$write;
    reg  [11:0] bus$address;
    reg  [31:0] bus$data;
    wire  [31:0] bus$value;
    wire  [15:0] bus$port;
    wire  [10:0] bus$longest;
    wire  bus$kill_write;
    wire  bus$kill_on;
    wire  [1:0] bus$kill_whose;
    wire  [8:0] bus$kill_which;
    wire  bus$ask;
    wire  [2:0] bus$what;
    wire  [11:0] bus$row;
    wire  [127:0] bus$command_data;
    wire  bus$keep;
    wire  [5:0] bus$counter;
    wire  bus$counter_high;
    reg  [31:0] bus$counter_value;
    reg  [63:0] bus$cycle;
    reg  bus$busy;
    reg  bus$killed;
    reg  [31:0] bus$epoch;
    reg  [63:0] bus$result;
    reg  commands$clock;
    reg  commands$ask;
    reg  [2:0] commands$what;
    reg  [11:0] commands$row_in;
    reg  [127:0] commands$data_in;
    reg  commands$open;
    reg  commands$releasing;
    wire  commands$busy;
    wire  commands$ignored;
    wire  [7:0] commands$write;
    wire  [11:0] commands$row;
    wire  [127:0] commands$data;
    wire  [31:0] commands$epoch;
    reg  commands$collar_valid;
    reg  [11:0] commands$collar_row_in;
    reg  [61:0] commands$collar_limits_in;
    wire  commands$collar_ready;
    wire  commands$collar_write;
    wire  [11:0] commands$collar_row;
    wire  [61:0] commands$collar_limits;
    reg  counters$clock;
    reg  [36:0] counters$events;
    reg  counters$keep;
    reg  [5:0] counters$index;
    reg  counters$high;
    wire  [31:0] counters$value;
    reg  message_1$d;
    wire  message_1$q;
    reg  message_1$clock;
    reg  checked_1$d;
    wire  checked_1$q;
    reg  checked_1$clock;
    reg  [13:0] fails_1$d;
    wire  [13:0] fails_1$q;
    reg  fails_1$clock;
    reg  frame_1$d;
    wire  frame_1$q;
    reg  frame_1$clock;
    reg  [3:0] class_1$d;
    wire  [3:0] class_1$q;
    reg  class_1$clock;
    reg  [3:0] others$d;
    wire  [3:0] others$q;
    reg  others$clock;
    reg  [36:0] events$d;
    wire  [36:0] events$q;
    reg  events$clock;
    
    // Local signals
    reg  [36:0] of_frame;
    reg  passed;
    reg  failed;
    reg  [13:0] counted;
    
    // Sub module instances
    top$desk$bus bus(
        .clock(bus$clock),
        .write(bus$write),
        .address(bus$address),
        .data(bus$data),
        .value(bus$value),
        .port(bus$port),
        .longest(bus$longest),
        .kill_write(bus$kill_write),
        .kill_on(bus$kill_on),
        .kill_whose(bus$kill_whose),
        .kill_which(bus$kill_which),
        .ask(bus$ask),
        .what(bus$what),
        .row(bus$row),
        .command_data(bus$command_data),
        .keep(bus$keep),
        .counter(bus$counter),
        .counter_high(bus$counter_high),
        .counter_value(bus$counter_value),
        .cycle(bus$cycle),
        .busy(bus$busy),
        .killed(bus$killed),
        .epoch(bus$epoch),
        .result(bus$result)
    );
    top$desk$commands commands(
        .clock(commands$clock),
        .ask(commands$ask),
        .what(commands$what),
        .row_in(commands$row_in),
        .data_in(commands$data_in),
        .open(commands$open),
        .releasing(commands$releasing),
        .busy(commands$busy),
        .ignored(commands$ignored),
        .write(commands$write),
        .row(commands$row),
        .data(commands$data),
        .epoch(commands$epoch),
        .collar_valid(commands$collar_valid),
        .collar_row_in(commands$collar_row_in),
        .collar_limits_in(commands$collar_limits_in),
        .collar_ready(commands$collar_ready),
        .collar_write(commands$collar_write),
        .collar_row(commands$collar_row),
        .collar_limits(commands$collar_limits)
    );
    top$desk$counters counters(
        .clock(counters$clock),
        .events(counters$events),
        .keep(counters$keep),
        .index(counters$index),
        .high(counters$high),
        .value(counters$value)
    );
    top$desk$message_1 message_1(
        .d(message_1$d),
        .q(message_1$q),
        .clock(message_1$clock)
    );
    top$desk$checked_1 checked_1(
        .d(checked_1$d),
        .q(checked_1$q),
        .clock(checked_1$clock)
    );
    top$desk$fails_1 fails_1(
        .d(fails_1$d),
        .q(fails_1$q),
        .clock(fails_1$clock)
    );
    top$desk$frame_1 frame_1(
        .d(frame_1$d),
        .q(frame_1$q),
        .clock(frame_1$clock)
    );
    top$desk$class_1 class_1(
        .d(class_1$d),
        .q(class_1$q),
        .clock(class_1$clock)
    );
    top$desk$others others(
        .d(others$d),
        .q(others$q),
        .clock(others$clock)
    );
    top$desk$events events(
        .d(events$d),
        .q(events$q),
        .clock(events$clock)
    );
    
    // Update code
    always @(*) begin
        message_1$clock = clock;
        checked_1$clock = clock;
        fails_1$clock = clock;
        frame_1$clock = clock;
        class_1$clock = clock;
        others$clock = clock;
        events$clock = clock;
        message_1$d = message_1$q;
        checked_1$d = checked_1$q;
        fails_1$d = fails_1$q;
        frame_1$d = frame_1$q;
        class_1$d = class_1$q;
        others$d = others$q;
        events$d = events$q;
        bus$clock = clock;
        commands$clock = clock;
        counters$clock = clock;
        bus$write = r_write;
        bus$address = r_address;
        bus$data = r_data;
        r_value = bus$value;
        bus$cycle = now;
        bus$busy = commands$busy;
        bus$killed = killed;
        bus$epoch = commands$epoch;
        bus$result = result;
        bus$counter_value = counters$value;
        port = bus$port;
        longest = bus$longest;
        kill_write = bus$kill_write;
        kill_on = bus$kill_on;
        kill_whose = bus$kill_whose;
        kill_which = bus$kill_which;
        commands$ask = bus$ask;
        commands$what = bus$what;
        commands$row_in = bus$row;
        commands$data_in = bus$command_data;
        commands$open = open;
        commands$releasing = releasing;
        write = commands$write;
        row = commands$row;
        data = commands$data;
        epoch = commands$epoch;
        commands$collar_valid = collar_valid;
        commands$collar_row_in = collar_row_in;
        commands$collar_limits_in = collar_limits_in;
        collar_ready = commands$collar_ready;
        collar_write = commands$collar_write;
        collar_row = commands$collar_row;
        collar_limits = commands$collar_limits;
        message_1$d = message;
        checked_1$d = checked;
        fails_1$d = fails;
        frame_1$d = frame;
        class_1$d = frame_class;
        others$d = ((with_trailer) & 4'hf) | (((no_trailer) & 4'hf) << ((32'h1) & 4'hf)) | (((lost) & 4'hf) << ((32'h2) & 4'hf)) | (((commands$ignored) & 4'hf) << ((32'h3) & 4'hf));
        passed = fails_1$q == ((32'h0) & 14'h3fff);
        failed = ~passed;
        counted = ((32'h0) & 14'h3fff);
        if (checked_1$q) begin
            counted = fails_1$q;
        end
        of_frame = ((32'h0) & 37'h1fffffffff);
        if (frame_1$q) begin
            of_frame = ((32'h1) & 37'h1fffffffff) << ((class_1$q) & 37'h1fffffffff);
        end
        events$d = of_frame | (((message_1$q) & 37'h1fffffffff) << ((32'h10) & 37'h1fffffffff)) | ((((checked_1$q & passed)) & 37'h1fffffffff) << ((32'h11) & 37'h1fffffffff)) | ((((checked_1$q & failed)) & 37'h1fffffffff) << ((32'h12) & 37'h1fffffffff)) | (((others$q) & 37'h1fffffffff) << ((32'h13) & 37'h1fffffffff)) | (((counted) & 37'h1fffffffff) << ((32'h17) & 37'h1fffffffff));
        counters$events = events$q;
        counters$keep = bus$keep;
        counters$index = bus$counter;
        counters$high = bus$counter_high;
    end
    
endmodule // top$desk


module top$desk$bus(clock,write,address,data,value,port,longest,kill_write,kill_on,kill_whose,kill_which,ask,what,row,command_data,keep,counter,counter_high,counter_value,cycle,busy,killed,epoch,result);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [11:0] address;
    input wire  [31:0] data;
    output reg  [31:0] value;
    output reg  [15:0] port;
    output reg  [10:0] longest;
    output reg  kill_write;
    output reg  kill_on;
    output reg  [1:0] kill_whose;
    output reg  [8:0] kill_which;
    output reg  ask;
    output reg  [2:0] what;
    output reg  [11:0] row;
    output reg  [127:0] command_data;
    output reg  keep;
    output reg  [5:0] counter;
    output reg  counter_high;
    input wire  [31:0] counter_value;
    input wire  [63:0] cycle;
    input wire  busy;
    input wire  killed;
    input wire  [31:0] epoch;
    input wire  [63:0] result;
    
    // Constant declarations
    localparam  identity_value = 32'h4f435859;
    localparam  version_value = 32'h10000;
    localparam  capabilities_value = 32'hc0908;
    localparam  at_counters = 3'b1;
    
    // Stub signals
    reg  decode$clock;
    reg  decode$write;
    reg  [11:0] decode$address;
    reg  [31:0] decode$data;
    wire  decode$on_identity;
    wire  decode$on_version;
    wire  decode$on_capabilities;
    wire  decode$on_port;
    wire  decode$on_trailer;
    wire  decode$on_cycle_low;
    wire  decode$on_cycle_high;
    wire  decode$on_status;
    wire  decode$on_epoch;
    wire  decode$on_data_0;
    wire  decode$on_data_1;
    wire  decode$on_data_2;
    wire  decode$on_data_3;
    wire  decode$on_result_low;
    wire  decode$on_result_high;
    wire  decode$on_kill_set;
    wire  decode$is_kill;
    wire  decode$is_ask;
    wire  decode$is_keep;
    reg  is_write$d;
    wire  is_write$q;
    reg  is_write$clock;
    reg  [11:0] at$d;
    wire  [11:0] at$q;
    reg  at$clock;
    reg  [31:0] written$d;
    wire  [31:0] written$q;
    reg  written$clock;
    reg  [15:0] is_port$d;
    wire  [15:0] is_port$q;
    reg  is_port$clock;
    reg  [10:0] is_longest$d;
    wire  [10:0] is_longest$q;
    reg  is_longest$clock;
    reg  [31:0] data_0$d;
    wire  [31:0] data_0$q;
    reg  data_0$clock;
    reg  [31:0] data_1$d;
    wire  [31:0] data_1$q;
    reg  data_1$clock;
    reg  [31:0] data_2$d;
    wire  [31:0] data_2$q;
    reg  data_2$clock;
    reg  [31:0] data_3$d;
    wire  [31:0] data_3$q;
    reg  data_3$clock;
    reg  [31:0] cycle_high$d;
    wire  [31:0] cycle_high$q;
    reg  cycle_high$clock;
    reg  of_counter$d;
    wire  of_counter$q;
    reg  of_counter$clock;
    reg  of_counter_2$d;
    wire  of_counter_2$q;
    reg  of_counter_2$clock;
    reg  [31:0] fixed$d;
    wire  [31:0] fixed$q;
    reg  fixed$clock;
    reg  [31:0] moving$d;
    wire  [31:0] moving$q;
    reg  moving$clock;
    reg  [31:0] said$d;
    wire  [31:0] said$q;
    reg  said$clock;
    
    // Sub module instances
    top$desk$bus$decode decode(
        .clock(decode$clock),
        .write(decode$write),
        .address(decode$address),
        .data(decode$data),
        .on_identity(decode$on_identity),
        .on_version(decode$on_version),
        .on_capabilities(decode$on_capabilities),
        .on_port(decode$on_port),
        .on_trailer(decode$on_trailer),
        .on_cycle_low(decode$on_cycle_low),
        .on_cycle_high(decode$on_cycle_high),
        .on_status(decode$on_status),
        .on_epoch(decode$on_epoch),
        .on_data_0(decode$on_data_0),
        .on_data_1(decode$on_data_1),
        .on_data_2(decode$on_data_2),
        .on_data_3(decode$on_data_3),
        .on_result_low(decode$on_result_low),
        .on_result_high(decode$on_result_high),
        .on_kill_set(decode$on_kill_set),
        .is_kill(decode$is_kill),
        .is_ask(decode$is_ask),
        .is_keep(decode$is_keep)
    );
    top$desk$bus$is_write is_write(
        .d(is_write$d),
        .q(is_write$q),
        .clock(is_write$clock)
    );
    top$desk$bus$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$desk$bus$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    top$desk$bus$is_port is_port(
        .d(is_port$d),
        .q(is_port$q),
        .clock(is_port$clock)
    );
    top$desk$bus$is_longest is_longest(
        .d(is_longest$d),
        .q(is_longest$q),
        .clock(is_longest$clock)
    );
    top$desk$bus$data_0 data_0(
        .d(data_0$d),
        .q(data_0$q),
        .clock(data_0$clock)
    );
    top$desk$bus$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$desk$bus$data_2 data_2(
        .d(data_2$d),
        .q(data_2$q),
        .clock(data_2$clock)
    );
    top$desk$bus$data_3 data_3(
        .d(data_3$d),
        .q(data_3$q),
        .clock(data_3$clock)
    );
    top$desk$bus$cycle_high cycle_high(
        .d(cycle_high$d),
        .q(cycle_high$q),
        .clock(cycle_high$clock)
    );
    top$desk$bus$of_counter of_counter(
        .d(of_counter$d),
        .q(of_counter$q),
        .clock(of_counter$clock)
    );
    top$desk$bus$of_counter_2 of_counter_2(
        .d(of_counter_2$d),
        .q(of_counter_2$q),
        .clock(of_counter_2$clock)
    );
    top$desk$bus$fixed fixed(
        .d(fixed$d),
        .q(fixed$q),
        .clock(fixed$clock)
    );
    top$desk$bus$moving moving(
        .d(moving$d),
        .q(moving$q),
        .clock(moving$clock)
    );
    top$desk$bus$said said(
        .d(said$d),
        .q(said$q),
        .clock(said$clock)
    );
    
    // Update code
    always @(*) begin
        is_write$clock = clock;
        at$clock = clock;
        written$clock = clock;
        is_port$clock = clock;
        is_longest$clock = clock;
        is_write$d = is_write$q;
        at$d = at$q;
        written$d = written$q;
        is_port$d = is_port$q;
        is_longest$d = is_longest$q;
        data_0$clock = clock;
        data_1$clock = clock;
        data_2$clock = clock;
        data_3$clock = clock;
        cycle_high$clock = clock;
        data_0$d = data_0$q;
        data_1$d = data_1$q;
        data_2$d = data_2$q;
        data_3$d = data_3$q;
        cycle_high$d = cycle_high$q;
        of_counter$clock = clock;
        of_counter_2$clock = clock;
        fixed$clock = clock;
        moving$clock = clock;
        said$clock = clock;
        of_counter$d = of_counter$q;
        of_counter_2$d = of_counter_2$q;
        fixed$d = fixed$q;
        moving$d = moving$q;
        said$d = said$q;
        decode$clock = clock;
        decode$write = write;
        decode$address = address;
        decode$data = data;
        is_write$d = write;
        at$d = address;
        written$d = data;
        kill_write = decode$is_kill;
        kill_on = decode$on_kill_set;
        kill_whose = written$q[(32'h1e)+:(2)];
        kill_which = written$q[(32'h0)+:(9)];
        ask = decode$is_ask;
        what = written$q[(32'h10)+:(3)];
        row = written$q[(32'h0)+:(12)];
        keep = decode$is_keep;
        if (is_write$q) begin
            if (decode$on_port) begin
                is_port$d = written$q[(32'h0)+:(16)];
            end
            if (decode$on_trailer) begin
                is_longest$d = written$q[(32'h0)+:(11)];
            end
            if (decode$on_data_0) begin
                data_0$d = written$q;
            end
            if (decode$on_data_1) begin
                data_1$d = written$q;
            end
            if (decode$on_data_2) begin
                data_2$d = written$q;
            end
            if (decode$on_data_3) begin
                data_3$d = written$q;
            end
        end
        else if (decode$on_cycle_low) begin
            cycle_high$d = cycle[(32'h20)+:(32)];
        end
        fixed$d = ((32'h0) & 32'hffffffff);
        moving$d = ((32'h0) & 32'hffffffff);
        if (decode$on_identity) begin
            fixed$d = identity_value;
        end
        if (decode$on_version) begin
            fixed$d = version_value;
        end
        if (decode$on_capabilities) begin
            fixed$d = capabilities_value;
        end
        if (decode$on_port) begin
            fixed$d = ((is_port$q) & 32'hffffffff);
        end
        if (decode$on_trailer) begin
            fixed$d = ((is_longest$q) & 32'hffffffff);
        end
        if (decode$on_cycle_low) begin
            moving$d = cycle[(32'h0)+:(32)];
        end
        if (decode$on_cycle_high) begin
            moving$d = cycle_high$q;
        end
        if (decode$on_status) begin
            moving$d = ((busy) & 32'hffffffff) | (((killed) & 32'hffffffff) << ((32'h1) & 32'hffffffff));
        end
        if (decode$on_epoch) begin
            moving$d = epoch;
        end
        if (decode$on_result_low) begin
            moving$d = result[(32'h0)+:(32)];
        end
        if (decode$on_result_high) begin
            moving$d = result[(32'h20)+:(32)];
        end
        counter = at$q[(32'h3)+:(6)];
        counter_high = at$q[32'h2];
        of_counter$d = at$q[(32'h9)+:(3)] == at_counters;
        said$d = fixed$q | moving$q;
        of_counter_2$d = of_counter$q;
        value = said$q;
        if (of_counter_2$q) begin
            value = counter_value;
        end
        port = is_port$q;
        longest = is_longest$q;
        command_data = (((data_0$q) & 128'hffffffffffffffffffffffffffffffff) | (((data_1$q) & 128'hffffffffffffffffffffffffffffffff) << ((32'h20) & 8'hff))) | ((((data_2$q) & 128'hffffffffffffffffffffffffffffffff) << ((32'h40) & 8'hff)) | (((data_3$q) & 128'hffffffffffffffffffffffffffffffff) << ((32'h60) & 8'hff)));
    end
    
endmodule // top$desk$bus


module top$desk$bus$at(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$at


module top$desk$bus$cycle_high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$cycle_high


module top$desk$bus$data_0(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$data_0


module top$desk$bus$data_1(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$data_1


module top$desk$bus$data_2(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$data_2


module top$desk$bus$data_3(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$data_3


module top$desk$bus$decode(clock,write,address,data,on_identity,on_version,on_capabilities,on_port,on_trailer,on_cycle_low,on_cycle_high,on_status,on_epoch,on_data_0,on_data_1,on_data_2,on_data_3,on_result_low,on_result_high,on_kill_set,is_kill,is_ask,is_keep);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [11:0] address;
    input wire  [31:0] data;
    output reg  on_identity;
    output reg  on_version;
    output reg  on_capabilities;
    output reg  on_port;
    output reg  on_trailer;
    output reg  on_cycle_low;
    output reg  on_cycle_high;
    output reg  on_status;
    output reg  on_epoch;
    output reg  on_data_0;
    output reg  on_data_1;
    output reg  on_data_2;
    output reg  on_data_3;
    output reg  on_result_low;
    output reg  on_result_high;
    output reg  on_kill_set;
    output reg  is_kill;
    output reg  is_ask;
    output reg  is_keep;
    
    // Constant declarations
    localparam  identity_here = 12'h0;
    localparam  version_here = 12'h4;
    localparam  capabilities_here = 12'h8;
    localparam  at_port_here = 12'h10;
    localparam  at_trailer_here = 12'h14;
    localparam  at_cycle_low_here = 12'h18;
    localparam  at_cycle_high_here = 12'h1c;
    localparam  at_status_here = 12'h28;
    localparam  at_epoch_here = 12'h2c;
    localparam  at_data_0_here = 12'h40;
    localparam  at_data_1_here = 12'h44;
    localparam  at_data_2_here = 12'h48;
    localparam  at_data_3_here = 12'h4c;
    localparam  at_result_low_here = 12'h60;
    localparam  at_result_high_here = 12'h64;
    localparam  at_kill_set_here = 12'h20;
    localparam  at_kill_clear_here = 12'h24;
    localparam  clear_key_here = 14'b10110000011010;
    localparam  at_command_here = 12'h50;
    localparam  at_snapshot_here = 12'h70;
    
    // Stub signals
    reg  at_on_identity$d;
    wire  at_on_identity$q;
    reg  at_on_identity$clock;
    reg  at_on_version$d;
    wire  at_on_version$q;
    reg  at_on_version$clock;
    reg  at_on_capabilities$d;
    wire  at_on_capabilities$q;
    reg  at_on_capabilities$clock;
    reg  at_on_port$d;
    wire  at_on_port$q;
    reg  at_on_port$clock;
    reg  at_on_trailer$d;
    wire  at_on_trailer$q;
    reg  at_on_trailer$clock;
    reg  at_on_cycle_low$d;
    wire  at_on_cycle_low$q;
    reg  at_on_cycle_low$clock;
    reg  at_on_cycle_high$d;
    wire  at_on_cycle_high$q;
    reg  at_on_cycle_high$clock;
    reg  at_on_status$d;
    wire  at_on_status$q;
    reg  at_on_status$clock;
    reg  at_on_epoch$d;
    wire  at_on_epoch$q;
    reg  at_on_epoch$clock;
    reg  at_on_data_0$d;
    wire  at_on_data_0$q;
    reg  at_on_data_0$clock;
    reg  at_on_data_1$d;
    wire  at_on_data_1$q;
    reg  at_on_data_1$clock;
    reg  at_on_data_2$d;
    wire  at_on_data_2$q;
    reg  at_on_data_2$clock;
    reg  at_on_data_3$d;
    wire  at_on_data_3$q;
    reg  at_on_data_3$clock;
    reg  at_on_result_low$d;
    wire  at_on_result_low$q;
    reg  at_on_result_low$clock;
    reg  at_on_result_high$d;
    wire  at_on_result_high$q;
    reg  at_on_result_high$clock;
    reg  at_on_kill_set$d;
    wire  at_on_kill_set$q;
    reg  at_on_kill_set$clock;
    reg  at_is_kill$d;
    wire  at_is_kill$q;
    reg  at_is_kill$clock;
    reg  at_is_ask$d;
    wire  at_is_ask$q;
    reg  at_is_ask$clock;
    reg  at_is_keep$d;
    wire  at_is_keep$q;
    reg  at_is_keep$clock;
    
    // Sub module instances
    top$desk$bus$decode$at_on_identity at_on_identity(
        .d(at_on_identity$d),
        .q(at_on_identity$q),
        .clock(at_on_identity$clock)
    );
    top$desk$bus$decode$at_on_version at_on_version(
        .d(at_on_version$d),
        .q(at_on_version$q),
        .clock(at_on_version$clock)
    );
    top$desk$bus$decode$at_on_capabilities at_on_capabilities(
        .d(at_on_capabilities$d),
        .q(at_on_capabilities$q),
        .clock(at_on_capabilities$clock)
    );
    top$desk$bus$decode$at_on_port at_on_port(
        .d(at_on_port$d),
        .q(at_on_port$q),
        .clock(at_on_port$clock)
    );
    top$desk$bus$decode$at_on_trailer at_on_trailer(
        .d(at_on_trailer$d),
        .q(at_on_trailer$q),
        .clock(at_on_trailer$clock)
    );
    top$desk$bus$decode$at_on_cycle_low at_on_cycle_low(
        .d(at_on_cycle_low$d),
        .q(at_on_cycle_low$q),
        .clock(at_on_cycle_low$clock)
    );
    top$desk$bus$decode$at_on_cycle_high at_on_cycle_high(
        .d(at_on_cycle_high$d),
        .q(at_on_cycle_high$q),
        .clock(at_on_cycle_high$clock)
    );
    top$desk$bus$decode$at_on_status at_on_status(
        .d(at_on_status$d),
        .q(at_on_status$q),
        .clock(at_on_status$clock)
    );
    top$desk$bus$decode$at_on_epoch at_on_epoch(
        .d(at_on_epoch$d),
        .q(at_on_epoch$q),
        .clock(at_on_epoch$clock)
    );
    top$desk$bus$decode$at_on_data_0 at_on_data_0(
        .d(at_on_data_0$d),
        .q(at_on_data_0$q),
        .clock(at_on_data_0$clock)
    );
    top$desk$bus$decode$at_on_data_1 at_on_data_1(
        .d(at_on_data_1$d),
        .q(at_on_data_1$q),
        .clock(at_on_data_1$clock)
    );
    top$desk$bus$decode$at_on_data_2 at_on_data_2(
        .d(at_on_data_2$d),
        .q(at_on_data_2$q),
        .clock(at_on_data_2$clock)
    );
    top$desk$bus$decode$at_on_data_3 at_on_data_3(
        .d(at_on_data_3$d),
        .q(at_on_data_3$q),
        .clock(at_on_data_3$clock)
    );
    top$desk$bus$decode$at_on_result_low at_on_result_low(
        .d(at_on_result_low$d),
        .q(at_on_result_low$q),
        .clock(at_on_result_low$clock)
    );
    top$desk$bus$decode$at_on_result_high at_on_result_high(
        .d(at_on_result_high$d),
        .q(at_on_result_high$q),
        .clock(at_on_result_high$clock)
    );
    top$desk$bus$decode$at_on_kill_set at_on_kill_set(
        .d(at_on_kill_set$d),
        .q(at_on_kill_set$q),
        .clock(at_on_kill_set$clock)
    );
    top$desk$bus$decode$at_is_kill at_is_kill(
        .d(at_is_kill$d),
        .q(at_is_kill$q),
        .clock(at_is_kill$clock)
    );
    top$desk$bus$decode$at_is_ask at_is_ask(
        .d(at_is_ask$d),
        .q(at_is_ask$q),
        .clock(at_is_ask$clock)
    );
    top$desk$bus$decode$at_is_keep at_is_keep(
        .d(at_is_keep$d),
        .q(at_is_keep$q),
        .clock(at_is_keep$clock)
    );
    
    // Update code
    always @(*) begin
        at_on_identity$clock = clock;
        at_on_version$clock = clock;
        at_on_capabilities$clock = clock;
        at_on_port$clock = clock;
        at_on_trailer$clock = clock;
        at_on_identity$d = at_on_identity$q;
        at_on_version$d = at_on_version$q;
        at_on_capabilities$d = at_on_capabilities$q;
        at_on_port$d = at_on_port$q;
        at_on_trailer$d = at_on_trailer$q;
        at_on_cycle_low$clock = clock;
        at_on_cycle_high$clock = clock;
        at_on_status$clock = clock;
        at_on_epoch$clock = clock;
        at_on_data_0$clock = clock;
        at_on_cycle_low$d = at_on_cycle_low$q;
        at_on_cycle_high$d = at_on_cycle_high$q;
        at_on_status$d = at_on_status$q;
        at_on_epoch$d = at_on_epoch$q;
        at_on_data_0$d = at_on_data_0$q;
        at_on_data_1$clock = clock;
        at_on_data_2$clock = clock;
        at_on_data_3$clock = clock;
        at_on_result_low$clock = clock;
        at_on_result_high$clock = clock;
        at_on_data_1$d = at_on_data_1$q;
        at_on_data_2$d = at_on_data_2$q;
        at_on_data_3$d = at_on_data_3$q;
        at_on_result_low$d = at_on_result_low$q;
        at_on_result_high$d = at_on_result_high$q;
        at_on_kill_set$clock = clock;
        at_is_kill$clock = clock;
        at_is_ask$clock = clock;
        at_is_keep$clock = clock;
        at_on_kill_set$d = at_on_kill_set$q;
        at_is_kill$d = at_is_kill$q;
        at_is_ask$d = at_is_ask$q;
        at_is_keep$d = at_is_keep$q;
        at_on_identity$d = address == identity_here;
        at_on_version$d = address == version_here;
        at_on_capabilities$d = address == capabilities_here;
        at_on_port$d = address == at_port_here;
        at_on_trailer$d = address == at_trailer_here;
        at_on_cycle_low$d = address == at_cycle_low_here;
        at_on_cycle_high$d = address == at_cycle_high_here;
        at_on_status$d = address == at_status_here;
        at_on_epoch$d = address == at_epoch_here;
        at_on_data_0$d = address == at_data_0_here;
        at_on_data_1$d = address == at_data_1_here;
        at_on_data_2$d = address == at_data_2_here;
        at_on_data_3$d = address == at_data_3_here;
        at_on_result_low$d = address == at_result_low_here;
        at_on_result_high$d = address == at_result_high_here;
        at_on_kill_set$d = address == at_kill_set_here;
        at_is_kill$d = write & ((address == at_kill_set_here) | ((address == at_kill_clear_here) & (data[(32'h10)+:(14)] == clear_key_here)));
        at_is_ask$d = write & (address == at_command_here);
        at_is_keep$d = write & (address == at_snapshot_here);
        on_identity = at_on_identity$q;
        on_version = at_on_version$q;
        on_capabilities = at_on_capabilities$q;
        on_port = at_on_port$q;
        on_trailer = at_on_trailer$q;
        on_cycle_low = at_on_cycle_low$q;
        on_cycle_high = at_on_cycle_high$q;
        on_status = at_on_status$q;
        on_epoch = at_on_epoch$q;
        on_data_0 = at_on_data_0$q;
        on_data_1 = at_on_data_1$q;
        on_data_2 = at_on_data_2$q;
        on_data_3 = at_on_data_3$q;
        on_result_low = at_on_result_low$q;
        on_result_high = at_on_result_high$q;
        on_kill_set = at_on_kill_set$q;
        is_kill = at_is_kill$q;
        is_ask = at_is_ask$q;
        is_keep = at_is_keep$q;
    end
    
endmodule // top$desk$bus$decode


module top$desk$bus$decode$at_is_ask(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_is_ask


module top$desk$bus$decode$at_is_keep(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_is_keep


module top$desk$bus$decode$at_is_kill(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_is_kill


module top$desk$bus$decode$at_on_capabilities(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_capabilities


module top$desk$bus$decode$at_on_cycle_high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_cycle_high


module top$desk$bus$decode$at_on_cycle_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_cycle_low


module top$desk$bus$decode$at_on_data_0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_data_0


module top$desk$bus$decode$at_on_data_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_data_1


module top$desk$bus$decode$at_on_data_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_data_2


module top$desk$bus$decode$at_on_data_3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_data_3


module top$desk$bus$decode$at_on_epoch(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_epoch


module top$desk$bus$decode$at_on_identity(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_identity


module top$desk$bus$decode$at_on_kill_set(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_kill_set


module top$desk$bus$decode$at_on_port(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_port


module top$desk$bus$decode$at_on_result_high(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_result_high


module top$desk$bus$decode$at_on_result_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_result_low


module top$desk$bus$decode$at_on_status(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_status


module top$desk$bus$decode$at_on_trailer(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_trailer


module top$desk$bus$decode$at_on_version(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$decode$at_on_version


module top$desk$bus$fixed(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$fixed


module top$desk$bus$is_longest(d,q,clock);
    
    // Module arguments
    input wire  [10:0] d;
    output reg  [10:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 11'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$is_longest


module top$desk$bus$is_port(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$is_port


module top$desk$bus$is_write(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$is_write


module top$desk$bus$moving(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$moving


module top$desk$bus$of_counter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$of_counter


module top$desk$bus$of_counter_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$of_counter_2


module top$desk$bus$said(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$said


module top$desk$bus$written(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$bus$written


module top$desk$checked_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$checked_1


module top$desk$class_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$class_1


module top$desk$commands(clock,ask,what,row_in,data_in,open,releasing,busy,ignored,write,row,data,epoch,collar_valid,collar_row_in,collar_limits_in,collar_ready,collar_write,collar_row,collar_limits);
    
    // Module arguments
    input wire  clock;
    input wire  ask;
    input wire  [2:0] what;
    input wire  [11:0] row_in;
    input wire  [127:0] data_in;
    input wire  open;
    input wire  releasing;
    output reg  busy;
    output reg  ignored;
    output reg  [7:0] write;
    output reg  [11:0] row;
    output reg  [127:0] data;
    output reg  [31:0] epoch;
    input wire  collar_valid;
    input wire  [11:0] collar_row_in;
    input wire  [61:0] collar_limits_in;
    output reg  collar_ready;
    output reg  collar_write;
    output reg  [11:0] collar_row;
    output reg  [61:0] collar_limits;
    
    // Stub signals
    reg  waiting$d;
    wire  waiting$q;
    reg  waiting$clock;
    reg  [7:0] table_bit$d;
    wire  [7:0] table_bit$q;
    reg  table_bit$clock;
    reg  [11:0] of_row$d;
    wire  [11:0] of_row$q;
    reg  of_row$clock;
    reg  [127:0] of_data$d;
    wire  [127:0] of_data$q;
    reg  of_data$clock;
    reg  [31:0] count$d;
    wire  [31:0] count$q;
    reg  count$clock;
    reg  was_ignored$d;
    wire  was_ignored$q;
    reg  was_ignored$clock;
    reg  collar_waiting$d;
    wire  collar_waiting$q;
    reg  collar_waiting$clock;
    reg  [11:0] collar_of_row$d;
    wire  [11:0] collar_of_row$q;
    reg  collar_of_row$clock;
    reg  [61:0] collar_of_limits$d;
    wire  [61:0] collar_of_limits$q;
    reg  collar_of_limits$clock;
    
    // Local signals
    reg  takes;
    
    // Sub module instances
    top$desk$commands$waiting waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    top$desk$commands$table_bit table_bit(
        .d(table_bit$d),
        .q(table_bit$q),
        .clock(table_bit$clock)
    );
    top$desk$commands$of_row of_row(
        .d(of_row$d),
        .q(of_row$q),
        .clock(of_row$clock)
    );
    top$desk$commands$of_data of_data(
        .d(of_data$d),
        .q(of_data$q),
        .clock(of_data$clock)
    );
    top$desk$commands$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$desk$commands$was_ignored was_ignored(
        .d(was_ignored$d),
        .q(was_ignored$q),
        .clock(was_ignored$clock)
    );
    top$desk$commands$collar_waiting collar_waiting(
        .d(collar_waiting$d),
        .q(collar_waiting$q),
        .clock(collar_waiting$clock)
    );
    top$desk$commands$collar_of_row collar_of_row(
        .d(collar_of_row$d),
        .q(collar_of_row$q),
        .clock(collar_of_row$clock)
    );
    top$desk$commands$collar_of_limits collar_of_limits(
        .d(collar_of_limits$d),
        .q(collar_of_limits$q),
        .clock(collar_of_limits$clock)
    );
    
    // Update code
    always @(*) begin
        waiting$clock = clock;
        table_bit$clock = clock;
        of_row$clock = clock;
        of_data$clock = clock;
        count$clock = clock;
        was_ignored$clock = clock;
        waiting$d = waiting$q;
        table_bit$d = table_bit$q;
        of_row$d = of_row$q;
        of_data$d = of_data$q;
        count$d = count$q;
        was_ignored$d = was_ignored$q;
        collar_waiting$clock = clock;
        collar_of_row$clock = clock;
        collar_of_limits$clock = clock;
        collar_waiting$d = collar_waiting$q;
        collar_of_row$d = collar_of_row$q;
        collar_of_limits$d = collar_of_limits$q;
        busy = waiting$q | releasing;
        was_ignored$d = ask & busy;
        if (ask & ~busy) begin
            waiting$d = 1'b1;
            table_bit$d = ((32'h1) & 8'hff) << ((what) & 8'hff);
            of_row$d = row_in;
            of_data$d = data_in;
        end
        write = ((32'h0) & 8'hff);
        if (waiting$q & (open & ~collar_waiting$q)) begin
            write = table_bit$q;
            waiting$d = 1'b0;
            if (table_bit$q < ((32'h20) & 8'hff)) begin
                count$d = count$q + ((32'h1) & 32'hffffffff);
            end
        end
        collar_write = 1'b0;
        if (collar_waiting$q & open) begin
            collar_write = 1'b1;
            collar_waiting$d = 1'b0;
        end
        takes = ~collar_waiting$q & ~waiting$q;
        if (collar_valid & takes) begin
            collar_waiting$d = 1'b1;
            collar_of_row$d = collar_row_in;
            collar_of_limits$d = collar_limits_in;
        end
        collar_ready = takes;
        collar_row = collar_of_row$q;
        collar_limits = collar_of_limits$q;
        ignored = was_ignored$q;
        row = of_row$q;
        data = of_data$q;
        epoch = count$q;
    end
    
endmodule // top$desk$commands


module top$desk$commands$collar_of_limits(d,q,clock);
    
    // Module arguments
    input wire  [61:0] d;
    output reg  [61:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 62'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$commands$collar_of_limits


module top$desk$commands$collar_of_row(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$commands$collar_of_row


module top$desk$commands$collar_waiting(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$commands$collar_waiting


module top$desk$commands$count(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$commands$count


module top$desk$commands$of_data(d,q,clock);
    
    // Module arguments
    input wire  [127:0] d;
    output reg  [127:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 128'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$commands$of_data


module top$desk$commands$of_row(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$commands$of_row


module top$desk$commands$table_bit(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$commands$table_bit


module top$desk$commands$waiting(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$commands$waiting


module top$desk$commands$was_ignored(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$commands$was_ignored


module top$desk$counters(clock,events,keep,index,high,value);
    
    // Module arguments
    input wire  clock;
    input wire  [36:0] events;
    input wire  keep;
    input wire  [5:0] index;
    input wire  high;
    output reg  [31:0] value;
    
    // Update code (custom)
    reg [47:0] count_0, kept_0;
    reg [47:0] count_1, kept_1;
    reg [47:0] count_2, kept_2;
    reg [47:0] count_3, kept_3;
    reg [47:0] count_4, kept_4;
    reg [47:0] count_5, kept_5;
    reg [47:0] count_6, kept_6;
    reg [47:0] count_7, kept_7;
    reg [47:0] count_8, kept_8;
    reg [47:0] count_9, kept_9;
    reg [47:0] count_10, kept_10;
    reg [47:0] count_11, kept_11;
    reg [47:0] count_12, kept_12;
    reg [47:0] count_13, kept_13;
    reg [47:0] count_14, kept_14;
    reg [47:0] count_15, kept_15;
    reg [47:0] count_16, kept_16;
    reg [47:0] count_17, kept_17;
    reg [47:0] count_18, kept_18;
    reg [47:0] count_19, kept_19;
    reg [47:0] count_20, kept_20;
    reg [47:0] count_21, kept_21;
    reg [47:0] count_22, kept_22;
    reg [47:0] count_23, kept_23;
    reg [47:0] count_24, kept_24;
    reg [47:0] count_25, kept_25;
    reg [47:0] count_26, kept_26;
    reg [47:0] count_27, kept_27;
    reg [47:0] count_28, kept_28;
    reg [47:0] count_29, kept_29;
    reg [47:0] count_30, kept_30;
    reg [47:0] count_31, kept_31;
    reg [47:0] count_32, kept_32;
    reg [47:0] count_33, kept_33;
    reg [47:0] count_34, kept_34;
    reg [47:0] count_35, kept_35;
    reg [47:0] count_36, kept_36;
    reg [31:0] pick_0;
    reg [31:0] pick_1;
    reg [31:0] pick_2;
    reg [31:0] pick_3;
    reg [31:0] pick_4;
    reg [2:0] group;
    initial begin
        count_0 = 0; kept_0 = 0;
        count_1 = 0; kept_1 = 0;
        count_2 = 0; kept_2 = 0;
        count_3 = 0; kept_3 = 0;
        count_4 = 0; kept_4 = 0;
        count_5 = 0; kept_5 = 0;
        count_6 = 0; kept_6 = 0;
        count_7 = 0; kept_7 = 0;
        count_8 = 0; kept_8 = 0;
        count_9 = 0; kept_9 = 0;
        count_10 = 0; kept_10 = 0;
        count_11 = 0; kept_11 = 0;
        count_12 = 0; kept_12 = 0;
        count_13 = 0; kept_13 = 0;
        count_14 = 0; kept_14 = 0;
        count_15 = 0; kept_15 = 0;
        count_16 = 0; kept_16 = 0;
        count_17 = 0; kept_17 = 0;
        count_18 = 0; kept_18 = 0;
        count_19 = 0; kept_19 = 0;
        count_20 = 0; kept_20 = 0;
        count_21 = 0; kept_21 = 0;
        count_22 = 0; kept_22 = 0;
        count_23 = 0; kept_23 = 0;
        count_24 = 0; kept_24 = 0;
        count_25 = 0; kept_25 = 0;
        count_26 = 0; kept_26 = 0;
        count_27 = 0; kept_27 = 0;
        count_28 = 0; kept_28 = 0;
        count_29 = 0; kept_29 = 0;
        count_30 = 0; kept_30 = 0;
        count_31 = 0; kept_31 = 0;
        count_32 = 0; kept_32 = 0;
        count_33 = 0; kept_33 = 0;
        count_34 = 0; kept_34 = 0;
        count_35 = 0; kept_35 = 0;
        count_36 = 0; kept_36 = 0;
        pick_0 = 0; pick_1 = 0; pick_2 = 0; pick_3 = 0; pick_4 = 0; group = 0; value = 0;
    end
    always @(posedge clock) begin
        if (events[0]) count_0 <= count_0 + 1'b1;
        if (keep) kept_0 <= count_0;
        if (events[1]) count_1 <= count_1 + 1'b1;
        if (keep) kept_1 <= count_1;
        if (events[2]) count_2 <= count_2 + 1'b1;
        if (keep) kept_2 <= count_2;
        if (events[3]) count_3 <= count_3 + 1'b1;
        if (keep) kept_3 <= count_3;
        if (events[4]) count_4 <= count_4 + 1'b1;
        if (keep) kept_4 <= count_4;
        if (events[5]) count_5 <= count_5 + 1'b1;
        if (keep) kept_5 <= count_5;
        if (events[6]) count_6 <= count_6 + 1'b1;
        if (keep) kept_6 <= count_6;
        if (events[7]) count_7 <= count_7 + 1'b1;
        if (keep) kept_7 <= count_7;
        if (events[8]) count_8 <= count_8 + 1'b1;
        if (keep) kept_8 <= count_8;
        if (events[9]) count_9 <= count_9 + 1'b1;
        if (keep) kept_9 <= count_9;
        if (events[10]) count_10 <= count_10 + 1'b1;
        if (keep) kept_10 <= count_10;
        if (events[11]) count_11 <= count_11 + 1'b1;
        if (keep) kept_11 <= count_11;
        if (events[12]) count_12 <= count_12 + 1'b1;
        if (keep) kept_12 <= count_12;
        if (events[13]) count_13 <= count_13 + 1'b1;
        if (keep) kept_13 <= count_13;
        if (events[14]) count_14 <= count_14 + 1'b1;
        if (keep) kept_14 <= count_14;
        if (events[15]) count_15 <= count_15 + 1'b1;
        if (keep) kept_15 <= count_15;
        if (events[16]) count_16 <= count_16 + 1'b1;
        if (keep) kept_16 <= count_16;
        if (events[17]) count_17 <= count_17 + 1'b1;
        if (keep) kept_17 <= count_17;
        if (events[18]) count_18 <= count_18 + 1'b1;
        if (keep) kept_18 <= count_18;
        if (events[19]) count_19 <= count_19 + 1'b1;
        if (keep) kept_19 <= count_19;
        if (events[20]) count_20 <= count_20 + 1'b1;
        if (keep) kept_20 <= count_20;
        if (events[21]) count_21 <= count_21 + 1'b1;
        if (keep) kept_21 <= count_21;
        if (events[22]) count_22 <= count_22 + 1'b1;
        if (keep) kept_22 <= count_22;
        if (events[23]) count_23 <= count_23 + 1'b1;
        if (keep) kept_23 <= count_23;
        if (events[24]) count_24 <= count_24 + 1'b1;
        if (keep) kept_24 <= count_24;
        if (events[25]) count_25 <= count_25 + 1'b1;
        if (keep) kept_25 <= count_25;
        if (events[26]) count_26 <= count_26 + 1'b1;
        if (keep) kept_26 <= count_26;
        if (events[27]) count_27 <= count_27 + 1'b1;
        if (keep) kept_27 <= count_27;
        if (events[28]) count_28 <= count_28 + 1'b1;
        if (keep) kept_28 <= count_28;
        if (events[29]) count_29 <= count_29 + 1'b1;
        if (keep) kept_29 <= count_29;
        if (events[30]) count_30 <= count_30 + 1'b1;
        if (keep) kept_30 <= count_30;
        if (events[31]) count_31 <= count_31 + 1'b1;
        if (keep) kept_31 <= count_31;
        if (events[32]) count_32 <= count_32 + 1'b1;
        if (keep) kept_32 <= count_32;
        if (events[33]) count_33 <= count_33 + 1'b1;
        if (keep) kept_33 <= count_33;
        if (events[34]) count_34 <= count_34 + 1'b1;
        if (keep) kept_34 <= count_34;
        if (events[35]) count_35 <= count_35 + 1'b1;
        if (keep) kept_35 <= count_35;
        if (events[36]) count_36 <= count_36 + 1'b1;
        if (keep) kept_36 <= count_36;
        group <= index[5:3];
        case (index[2:0])
            0: pick_0 <= high ? kept_0[47:32] : kept_0[31:0];
            1: pick_0 <= high ? kept_1[47:32] : kept_1[31:0];
            2: pick_0 <= high ? kept_2[47:32] : kept_2[31:0];
            3: pick_0 <= high ? kept_3[47:32] : kept_3[31:0];
            4: pick_0 <= high ? kept_4[47:32] : kept_4[31:0];
            5: pick_0 <= high ? kept_5[47:32] : kept_5[31:0];
            6: pick_0 <= high ? kept_6[47:32] : kept_6[31:0];
            7: pick_0 <= high ? kept_7[47:32] : kept_7[31:0];
            default: pick_0 <= 0;
        endcase
        case (index[2:0])
            0: pick_1 <= high ? kept_8[47:32] : kept_8[31:0];
            1: pick_1 <= high ? kept_9[47:32] : kept_9[31:0];
            2: pick_1 <= high ? kept_10[47:32] : kept_10[31:0];
            3: pick_1 <= high ? kept_11[47:32] : kept_11[31:0];
            4: pick_1 <= high ? kept_12[47:32] : kept_12[31:0];
            5: pick_1 <= high ? kept_13[47:32] : kept_13[31:0];
            6: pick_1 <= high ? kept_14[47:32] : kept_14[31:0];
            7: pick_1 <= high ? kept_15[47:32] : kept_15[31:0];
            default: pick_1 <= 0;
        endcase
        case (index[2:0])
            0: pick_2 <= high ? kept_16[47:32] : kept_16[31:0];
            1: pick_2 <= high ? kept_17[47:32] : kept_17[31:0];
            2: pick_2 <= high ? kept_18[47:32] : kept_18[31:0];
            3: pick_2 <= high ? kept_19[47:32] : kept_19[31:0];
            4: pick_2 <= high ? kept_20[47:32] : kept_20[31:0];
            5: pick_2 <= high ? kept_21[47:32] : kept_21[31:0];
            6: pick_2 <= high ? kept_22[47:32] : kept_22[31:0];
            7: pick_2 <= high ? kept_23[47:32] : kept_23[31:0];
            default: pick_2 <= 0;
        endcase
        case (index[2:0])
            0: pick_3 <= high ? kept_24[47:32] : kept_24[31:0];
            1: pick_3 <= high ? kept_25[47:32] : kept_25[31:0];
            2: pick_3 <= high ? kept_26[47:32] : kept_26[31:0];
            3: pick_3 <= high ? kept_27[47:32] : kept_27[31:0];
            4: pick_3 <= high ? kept_28[47:32] : kept_28[31:0];
            5: pick_3 <= high ? kept_29[47:32] : kept_29[31:0];
            6: pick_3 <= high ? kept_30[47:32] : kept_30[31:0];
            7: pick_3 <= high ? kept_31[47:32] : kept_31[31:0];
            default: pick_3 <= 0;
        endcase
        case (index[2:0])
            0: pick_4 <= high ? kept_32[47:32] : kept_32[31:0];
            1: pick_4 <= high ? kept_33[47:32] : kept_33[31:0];
            2: pick_4 <= high ? kept_34[47:32] : kept_34[31:0];
            3: pick_4 <= high ? kept_35[47:32] : kept_35[31:0];
            4: pick_4 <= high ? kept_36[47:32] : kept_36[31:0];
            default: pick_4 <= 0;
        endcase
        case (group)
            0: value <= pick_0;
            1: value <= pick_1;
            2: value <= pick_2;
            3: value <= pick_3;
            4: value <= pick_4;
            default: value <= 0;
        endcase
    end
endmodule // top$desk$counters


module top$desk$events(d,q,clock);
    
    // Module arguments
    input wire  [36:0] d;
    output reg  [36:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 37'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$events


module top$desk$fails_1(d,q,clock);
    
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$fails_1


module top$desk$frame_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$frame_1


module top$desk$message_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$message_1


module top$desk$others(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$desk$others


module top$egress(clock,valid,last,error,empty,data,keep,message,number,length,well_formed,checked,fails,reason,kind,side,user_ref,orig_ref,quantity,symbol,price,frame,sound,account,slot,cycle,epoch,longest,t_valid,t_ready,t_last,t_error,t_empty,t_data,with_trailer,no_trailer,lost);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  error;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    input wire  [3:0] keep;
    input wire  message;
    input wire  [15:0] number;
    input wire  [16:0] length;
    input wire  well_formed;
    input wire  checked;
    input wire  [13:0] fails;
    input wire  [7:0] reason;
    input wire  [7:0] kind;
    input wire  [7:0] side;
    input wire  [31:0] user_ref;
    input wire  [31:0] orig_ref;
    input wire  [31:0] quantity;
    input wire  [63:0] symbol;
    input wire  [63:0] price;
    input wire  frame;
    input wire  sound;
    input wire  [15:0] account;
    input wire  [8:0] slot;
    input wire  [63:0] cycle;
    input wire  [31:0] epoch;
    input wire  [10:0] longest;
    output reg  t_valid;
    input wire  t_ready;
    output reg  t_last;
    output reg  t_error;
    output reg  [2:0] t_empty;
    output reg  [63:0] t_data;
    output reg  with_trailer;
    output reg  no_trailer;
    output reg  lost;
    
    // Stub signals
    reg  arrivals$clock;
    reg  arrivals$valid;
    reg  arrivals$last;
    reg  arrivals$error;
    reg  [2:0] arrivals$empty;
    reg  [63:0] arrivals$data;
    reg  [3:0] arrivals$keep;
    reg  [9:0] arrivals$read;
    wire  arrivals$write;
    wire  [9:0] arrivals$written;
    wire  [68:0] arrivals$beat;
    wire  [9:0] arrivals$used;
    wire  [22:0] arrivals$ended;
    wire  arrivals$lost;
    reg  marking$clock;
    reg  marking$message;
    reg  [295:0] marking$message_row;
    reg  marking$frame;
    reg  marking$sound;
    reg  [120:0] marking$shared;
    reg  [10:0] marking$longest;
    reg  [9:0] marking$written;
    reg  [9:0] marking$used;
    reg  [22:0] marking$ended;
    reg  [9:0] marking$rows_read;
    wire  marking$row_write;
    wire  [8:0] marking$row_at;
    wire  [295:0] marking$row;
    wire  marking$info_write;
    wire  [8:0] marking$info_at;
    wire  [136:0] marking$info;
    wire  [9:0] marking$visible;
    wire  marking$with_trailer;
    wire  marking$no_trailer;
    reg  outlet$clock;
    reg  outlet$beat_write;
    reg  [8:0] outlet$beat_at;
    reg  [68:0] outlet$beat;
    reg  outlet$row_write;
    reg  [8:0] outlet$row_at;
    reg  [295:0] outlet$row;
    reg  outlet$info_write;
    reg  [8:0] outlet$info_at;
    reg  [136:0] outlet$info;
    reg  [9:0] outlet$visible;
    wire  [9:0] outlet$read;
    wire  [9:0] outlet$rows_read;
    reg  outlet$t_ready;
    wire  outlet$t_valid;
    wire  outlet$t_last;
    wire  outlet$t_error;
    wire  [2:0] outlet$t_empty;
    wire  [63:0] outlet$t_data;
    
    // Local signals
    reg  [239:0] body;
    reg  [55:0] head;
    
    // Sub module instances
    top$egress$arrivals arrivals(
        .clock(arrivals$clock),
        .valid(arrivals$valid),
        .last(arrivals$last),
        .error(arrivals$error),
        .empty(arrivals$empty),
        .data(arrivals$data),
        .keep(arrivals$keep),
        .read(arrivals$read),
        .write(arrivals$write),
        .written(arrivals$written),
        .beat(arrivals$beat),
        .used(arrivals$used),
        .ended(arrivals$ended),
        .lost(arrivals$lost)
    );
    top$egress$marking marking(
        .clock(marking$clock),
        .message(marking$message),
        .message_row(marking$message_row),
        .frame(marking$frame),
        .sound(marking$sound),
        .shared(marking$shared),
        .longest(marking$longest),
        .written(marking$written),
        .used(marking$used),
        .ended(marking$ended),
        .rows_read(marking$rows_read),
        .row_write(marking$row_write),
        .row_at(marking$row_at),
        .row(marking$row),
        .info_write(marking$info_write),
        .info_at(marking$info_at),
        .info(marking$info),
        .visible(marking$visible),
        .with_trailer(marking$with_trailer),
        .no_trailer(marking$no_trailer)
    );
    top$egress$outlet outlet(
        .clock(outlet$clock),
        .beat_write(outlet$beat_write),
        .beat_at(outlet$beat_at),
        .beat(outlet$beat),
        .row_write(outlet$row_write),
        .row_at(outlet$row_at),
        .row(outlet$row),
        .info_write(outlet$info_write),
        .info_at(outlet$info_at),
        .info(outlet$info),
        .visible(outlet$visible),
        .read(outlet$read),
        .rows_read(outlet$rows_read),
        .t_ready(outlet$t_ready),
        .t_valid(outlet$t_valid),
        .t_last(outlet$t_last),
        .t_error(outlet$t_error),
        .t_empty(outlet$t_empty),
        .t_data(outlet$t_data)
    );
    
    // Update code
    always @(*) begin
        arrivals$clock = clock;
        marking$clock = clock;
        outlet$clock = clock;
        arrivals$valid = valid;
        arrivals$last = last;
        arrivals$error = error;
        arrivals$empty = empty;
        arrivals$data = data;
        arrivals$keep = keep;
        arrivals$read = outlet$read;
        body = (((user_ref) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'hd0) & 9'h1ff)) | (((orig_ref) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'hb0) & 9'h1ff)) | (((quantity) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'h90) & 9'h1ff)) | (((kind) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'h88) & 9'h1ff)) | (((side) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'h80) & 9'h1ff)) | (((symbol) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'h40) & 9'h1ff)) | ((price) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff);
        head = (((number) & 56'hffffffffffffff) << ((32'h28) & 56'hffffffffffffff)) | (((checked) & 56'hffffffffffffff) << ((32'h27) & 56'hffffffffffffff)) | (((well_formed) & 56'hffffffffffffff) << ((32'h26) & 56'hffffffffffffff)) | (((fails) & 56'hffffffffffffff) << ((32'h18) & 56'hffffffffffffff)) | (((reason) & 56'hffffffffffffff) << ((32'h10) & 56'hffffffffffffff)) | ((length[(32'h0)+:(16)]) & 56'hffffffffffffff);
        marking$message = message;
        marking$message_row = (((head) & 296'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'hf0) & 9'h1ff)) | ((body) & 296'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff);
        marking$frame = frame;
        marking$sound = sound;
        marking$shared = (((slot) & 121'h1ffffffffffffffffffffffffffffff) << ((32'h70) & 9'h1ff)) | (((account) & 121'h1ffffffffffffffffffffffffffffff) << ((32'h60) & 9'h1ff)) | (((cycle) & 121'h1ffffffffffffffffffffffffffffff) << ((32'h20) & 9'h1ff)) | ((epoch) & 121'h1ffffffffffffffffffffffffffffff);
        marking$longest = longest;
        marking$written = arrivals$written;
        marking$used = arrivals$used;
        marking$ended = arrivals$ended;
        marking$rows_read = outlet$rows_read;
        outlet$beat_write = arrivals$write;
        outlet$beat_at = arrivals$written[(32'h0)+:(9)];
        outlet$beat = arrivals$beat;
        outlet$row_write = marking$row_write;
        outlet$row_at = marking$row_at;
        outlet$row = marking$row;
        outlet$info_write = marking$info_write;
        outlet$info_at = marking$info_at;
        outlet$info = marking$info;
        outlet$visible = marking$visible;
        outlet$t_ready = t_ready;
        t_valid = outlet$t_valid;
        t_last = outlet$t_last;
        t_error = outlet$t_error;
        t_empty = outlet$t_empty;
        t_data = outlet$t_data;
        with_trailer = marking$with_trailer;
        no_trailer = marking$no_trailer;
        lost = arrivals$lost;
    end
    
endmodule // top$egress


module top$egress$arrivals(clock,valid,last,error,empty,data,keep,read,write,written,beat,used,ended,lost);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  error;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    input wire  [3:0] keep;
    input wire  [9:0] read;
    output reg  write;
    output reg  [9:0] written;
    output reg  [68:0] beat;
    output reg  [9:0] used;
    output reg  [22:0] ended;
    output reg  lost;
    
    // Stub signals
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  last_1$d;
    wire  last_1$q;
    reg  last_1$clock;
    reg  error_1$d;
    wire  error_1$q;
    reg  error_1$clock;
    reg  [2:0] empty_1$d;
    wire  [2:0] empty_1$q;
    reg  empty_1$clock;
    reg  [63:0] data_1$d;
    wire  [63:0] data_1$q;
    reg  data_1$clock;
    reg  [3:0] keep_1$d;
    wire  [3:0] keep_1$q;
    reg  keep_1$clock;
    reg  in_frame$d;
    wire  in_frame$q;
    reg  in_frame$clock;
    reg  refused$d;
    wire  refused$q;
    reg  refused$clock;
    reg  cut$d;
    wire  cut$q;
    reg  cut$clock;
    reg  [9:0] count$d;
    wire  [9:0] count$q;
    reg  count$clock;
    reg  [10:0] length$d;
    wire  [10:0] length$q;
    reg  length$clock;
    reg  [9:0] level$d;
    wire  [9:0] level$q;
    reg  level$clock;
    reg  is_full$d;
    wire  is_full$q;
    reg  is_full$clock;
    reg  is_over$d;
    wire  is_over$q;
    reg  is_over$clock;
    reg  is_lost$d;
    wire  is_lost$q;
    reg  is_lost$clock;
    reg  [63:0] first$data;
    reg  [3:0] first$keep;
    wire  [63:0] first$kept;
    
    // Local signals
    reg  refuse;
    reg  cutting;
    reg  [10:0] grown;
    
    // Sub module instances
    top$egress$arrivals$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$egress$arrivals$last_1 last_1(
        .d(last_1$d),
        .q(last_1$q),
        .clock(last_1$clock)
    );
    top$egress$arrivals$error_1 error_1(
        .d(error_1$d),
        .q(error_1$q),
        .clock(error_1$clock)
    );
    top$egress$arrivals$empty_1 empty_1(
        .d(empty_1$d),
        .q(empty_1$q),
        .clock(empty_1$clock)
    );
    top$egress$arrivals$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$egress$arrivals$keep_1 keep_1(
        .d(keep_1$d),
        .q(keep_1$q),
        .clock(keep_1$clock)
    );
    top$egress$arrivals$in_frame in_frame(
        .d(in_frame$d),
        .q(in_frame$q),
        .clock(in_frame$clock)
    );
    top$egress$arrivals$refused refused(
        .d(refused$d),
        .q(refused$q),
        .clock(refused$clock)
    );
    top$egress$arrivals$cut cut(
        .d(cut$d),
        .q(cut$q),
        .clock(cut$clock)
    );
    top$egress$arrivals$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$egress$arrivals$length length(
        .d(length$d),
        .q(length$q),
        .clock(length$clock)
    );
    top$egress$arrivals$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    top$egress$arrivals$is_full is_full(
        .d(is_full$d),
        .q(is_full$q),
        .clock(is_full$clock)
    );
    top$egress$arrivals$is_over is_over(
        .d(is_over$d),
        .q(is_over$q),
        .clock(is_over$clock)
    );
    top$egress$arrivals$is_lost is_lost(
        .d(is_lost$d),
        .q(is_lost$q),
        .clock(is_lost$clock)
    );
    top$egress$arrivals$first first(
        .data(first$data),
        .keep(first$keep),
        .kept(first$kept)
    );
    
    // Update code
    always @(*) begin
        valid_1$clock = clock;
        last_1$clock = clock;
        error_1$clock = clock;
        empty_1$clock = clock;
        data_1$clock = clock;
        keep_1$clock = clock;
        valid_1$d = valid_1$q;
        last_1$d = last_1$q;
        error_1$d = error_1$q;
        empty_1$d = empty_1$q;
        data_1$d = data_1$q;
        keep_1$d = keep_1$q;
        in_frame$clock = clock;
        refused$clock = clock;
        cut$clock = clock;
        count$clock = clock;
        length$clock = clock;
        level$clock = clock;
        is_full$clock = clock;
        is_over$clock = clock;
        in_frame$d = in_frame$q;
        refused$d = refused$q;
        cut$d = cut$q;
        count$d = count$q;
        length$d = length$q;
        level$d = level$q;
        is_full$d = is_full$q;
        is_over$d = is_over$q;
        is_lost$clock = clock;
        is_lost$d = is_lost$q;
        valid_1$d = valid;
        last_1$d = last;
        error_1$d = error;
        empty_1$d = empty;
        data_1$d = data;
        keep_1$d = keep;
        level$d = count$q - read;
        is_full$d = level$q >= ((32'h1e4) & 10'h3ff);
        is_over$d = level$q >= ((32'h1f4) & 10'h3ff);
        refuse = refused$q;
        cutting = cut$q | is_over$q;
        if (~in_frame$q) begin
            refuse = is_full$q;
            cutting = 1'b0;
        end
        grown = length$q;
        if (length$q != ((32'h7ff) & 11'h7ff)) begin
            grown = length$q + ((32'h1) & 11'h7ff);
        end
        write = (valid_1$q & ~refuse) & (last_1$q | ~cutting);
        if (valid_1$q) begin
            in_frame$d = ~last_1$q;
            refused$d = refuse & ~last_1$q;
            cut$d = cutting & ~last_1$q;
            length$d = grown;
            if (last_1$q) begin
                length$d = ((32'h0) & 11'h7ff);
            end
        end
        if (write) begin
            count$d = count$q + ((32'h1) & 10'h3ff);
        end
        is_lost$d = (valid_1$q & last_1$q) & (refuse | cutting);
        lost = is_lost$q;
        first$data = data_1$q;
        first$keep = keep_1$q;
        written = count$q;
        beat = (((first$kept) & 69'h1fffffffffffffffff) << ((32'h5) & 9'h1ff)) | (((empty_1$q) & 69'h1fffffffffffffffff) << ((32'h2) & 9'h1ff)) | ((((error_1$q | cutting)) & 69'h1fffffffffffffffff) << ((32'h1) & 9'h1ff)) | ((last_1$q) & 69'h1fffffffffffffffff);
        used = level$q;
        ended = ((grown) & 23'h7fffff) | (((cutting) & 23'h7fffff) << ((32'hb) & 23'h7fffff)) | (((refuse) & 23'h7fffff) << ((32'hc) & 23'h7fffff)) | (((count$q) & 23'h7fffff) << ((32'hd) & 23'h7fffff));
    end
    
endmodule // top$egress$arrivals


module top$egress$arrivals$count(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$count


module top$egress$arrivals$cut(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$cut


module top$egress$arrivals$data_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$data_1


module top$egress$arrivals$empty_1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$empty_1


module top$egress$arrivals$error_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$error_1


module top$egress$arrivals$first(data,keep,kept);
    
    // Module arguments
    input wire  [63:0] data;
    input wire  [3:0] keep;
    output reg  [63:0] kept;
    
    // Update code
    always @(*) begin
        kept = data;
        if (keep == ((32'h0) & 4'hf)) begin
            kept = ((32'h0) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h1) & 4'hf)) begin
            kept = ((data[(32'h38)+:(8)]) & 64'hffffffffffffffff) << ((32'h38) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h2) & 4'hf)) begin
            kept = ((data[(32'h30)+:(16)]) & 64'hffffffffffffffff) << ((32'h30) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h3) & 4'hf)) begin
            kept = ((data[(32'h28)+:(24)]) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h4) & 4'hf)) begin
            kept = ((data[(32'h20)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h5) & 4'hf)) begin
            kept = ((data[(32'h18)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h6) & 4'hf)) begin
            kept = ((data[(32'h10)+:(48)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff);
        end
        if (keep == ((32'h7) & 4'hf)) begin
            kept = ((data[(32'h8)+:(56)]) & 64'hffffffffffffffff) << ((32'h8) & 64'hffffffffffffffff);
        end
    end
    
endmodule // top$egress$arrivals$first


module top$egress$arrivals$in_frame(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$in_frame


module top$egress$arrivals$is_full(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$is_full


module top$egress$arrivals$is_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$is_lost


module top$egress$arrivals$is_over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$is_over


module top$egress$arrivals$keep_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$keep_1


module top$egress$arrivals$last_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$last_1


module top$egress$arrivals$length(d,q,clock);
    
    // Module arguments
    input wire  [10:0] d;
    output reg  [10:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 11'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$length


module top$egress$arrivals$level(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$level


module top$egress$arrivals$refused(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$refused


module top$egress$arrivals$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$arrivals$valid_1


module top$egress$marking(clock,message,message_row,frame,sound,shared,longest,written,used,ended,rows_read,row_write,row_at,row,info_write,info_at,info,visible,with_trailer,no_trailer);
    
    // Module arguments
    input wire  clock;
    input wire  message;
    input wire  [295:0] message_row;
    input wire  frame;
    input wire  sound;
    input wire  [120:0] shared;
    input wire  [10:0] longest;
    input wire  [9:0] written;
    input wire  [9:0] used;
    input wire  [22:0] ended;
    input wire  [9:0] rows_read;
    output reg  row_write;
    output reg  [8:0] row_at;
    output reg  [295:0] row;
    output reg  info_write;
    output reg  [8:0] info_at;
    output reg  [136:0] info;
    output reg  [9:0] visible;
    output reg  with_trailer;
    output reg  no_trailer;
    
    // Stub signals
    reg  [9:0] shown$0$d;
    wire  [9:0] shown$0$q;
    reg  shown$0$clock;
    reg  [9:0] shown$1$d;
    wire  [9:0] shown$1$q;
    reg  shown$1$clock;
    reg  [9:0] shown$2$d;
    wire  [9:0] shown$2$q;
    reg  shown$2$clock;
    reg  [9:0] shown$3$d;
    wire  [9:0] shown$3$q;
    reg  shown$3$clock;
    reg  [9:0] shown$4$d;
    wire  [9:0] shown$4$q;
    reg  shown$4$clock;
    reg  [9:0] shown$5$d;
    wire  [9:0] shown$5$q;
    reg  shown$5$clock;
    reg  [9:0] shown$6$d;
    wire  [9:0] shown$6$q;
    reg  shown$6$clock;
    reg  [22:0] ended_at$0$d;
    wire  [22:0] ended_at$0$q;
    reg  ended_at$0$clock;
    reg  [22:0] ended_at$1$d;
    wire  [22:0] ended_at$1$q;
    reg  ended_at$1$clock;
    reg  [22:0] ended_at$2$d;
    wire  [22:0] ended_at$2$q;
    reg  ended_at$2$clock;
    reg  [22:0] ended_at$3$d;
    wire  [22:0] ended_at$3$q;
    reg  ended_at$3$clock;
    reg  [22:0] ended_at$4$d;
    wire  [22:0] ended_at$4$q;
    reg  ended_at$4$clock;
    reg  message_1$d;
    wire  message_1$q;
    reg  message_1$clock;
    reg  [295:0] row_1$d;
    wire  [295:0] row_1$q;
    reg  row_1$clock;
    reg  message_2$d;
    wire  message_2$q;
    reg  message_2$clock;
    reg  [295:0] row_2$d;
    wire  [295:0] row_2$q;
    reg  row_2$clock;
    reg  frame_1$d;
    wire  frame_1$q;
    reg  frame_1$clock;
    reg  sound_1$d;
    wire  sound_1$q;
    reg  sound_1$clock;
    reg  is_whole$d;
    wire  is_whole$q;
    reg  is_whole$clock;
    reg  [120:0] shared_1$d;
    wire  [120:0] shared_1$q;
    reg  shared_1$clock;
    reg  [9:0] rows$d;
    wire  [9:0] rows$q;
    reg  rows$clock;
    reg  [9:0] rows_base$d;
    wire  [9:0] rows_base$q;
    reg  rows_base$clock;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  [9:0] pending$d;
    wire  [9:0] pending$q;
    reg  pending$clock;
    reg  room$d;
    wire  room$q;
    reg  room$clock;
    reg  fits$d;
    wire  fits$q;
    reg  fits$clock;
    reg  [8:0] infos$d;
    wire  [8:0] infos$q;
    reg  infos$clock;
    reg  [11:0] spare$d;
    wire  [11:0] spare$q;
    reg  spare$clock;
    
    // Local signals
    reg  [239:0] body;
    reg  [21:0] verdict;
    reg  [12:0] backlog;
    reg  [4:0] records;
    reg  is_some;
    reg  marks;
    
    // Sub module instances
    top$egress$marking$shown$0 shown$0(
        .d(shown$0$d),
        .q(shown$0$q),
        .clock(shown$0$clock)
    );
    top$egress$marking$shown$1 shown$1(
        .d(shown$1$d),
        .q(shown$1$q),
        .clock(shown$1$clock)
    );
    top$egress$marking$shown$2 shown$2(
        .d(shown$2$d),
        .q(shown$2$q),
        .clock(shown$2$clock)
    );
    top$egress$marking$shown$3 shown$3(
        .d(shown$3$d),
        .q(shown$3$q),
        .clock(shown$3$clock)
    );
    top$egress$marking$shown$4 shown$4(
        .d(shown$4$d),
        .q(shown$4$q),
        .clock(shown$4$clock)
    );
    top$egress$marking$shown$5 shown$5(
        .d(shown$5$d),
        .q(shown$5$q),
        .clock(shown$5$clock)
    );
    top$egress$marking$shown$6 shown$6(
        .d(shown$6$d),
        .q(shown$6$q),
        .clock(shown$6$clock)
    );
    top$egress$marking$ended_at$0 ended_at$0(
        .d(ended_at$0$d),
        .q(ended_at$0$q),
        .clock(ended_at$0$clock)
    );
    top$egress$marking$ended_at$1 ended_at$1(
        .d(ended_at$1$d),
        .q(ended_at$1$q),
        .clock(ended_at$1$clock)
    );
    top$egress$marking$ended_at$2 ended_at$2(
        .d(ended_at$2$d),
        .q(ended_at$2$q),
        .clock(ended_at$2$clock)
    );
    top$egress$marking$ended_at$3 ended_at$3(
        .d(ended_at$3$d),
        .q(ended_at$3$q),
        .clock(ended_at$3$clock)
    );
    top$egress$marking$ended_at$4 ended_at$4(
        .d(ended_at$4$d),
        .q(ended_at$4$q),
        .clock(ended_at$4$clock)
    );
    top$egress$marking$message_1 message_1(
        .d(message_1$d),
        .q(message_1$q),
        .clock(message_1$clock)
    );
    top$egress$marking$row_1 row_1(
        .d(row_1$d),
        .q(row_1$q),
        .clock(row_1$clock)
    );
    top$egress$marking$message_2 message_2(
        .d(message_2$d),
        .q(message_2$q),
        .clock(message_2$clock)
    );
    top$egress$marking$row_2 row_2(
        .d(row_2$d),
        .q(row_2$q),
        .clock(row_2$clock)
    );
    top$egress$marking$frame_1 frame_1(
        .d(frame_1$d),
        .q(frame_1$q),
        .clock(frame_1$clock)
    );
    top$egress$marking$sound_1 sound_1(
        .d(sound_1$d),
        .q(sound_1$q),
        .clock(sound_1$clock)
    );
    top$egress$marking$is_whole is_whole(
        .d(is_whole$d),
        .q(is_whole$q),
        .clock(is_whole$clock)
    );
    top$egress$marking$shared_1 shared_1(
        .d(shared_1$d),
        .q(shared_1$q),
        .clock(shared_1$clock)
    );
    top$egress$marking$rows rows(
        .d(rows$d),
        .q(rows$q),
        .clock(rows$clock)
    );
    top$egress$marking$rows_base rows_base(
        .d(rows_base$d),
        .q(rows_base$q),
        .clock(rows_base$clock)
    );
    top$egress$marking$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$egress$marking$pending pending(
        .d(pending$d),
        .q(pending$q),
        .clock(pending$clock)
    );
    top$egress$marking$room room(
        .d(room$d),
        .q(room$q),
        .clock(room$clock)
    );
    top$egress$marking$fits fits(
        .d(fits$d),
        .q(fits$q),
        .clock(fits$clock)
    );
    top$egress$marking$infos infos(
        .d(infos$d),
        .q(infos$q),
        .clock(infos$clock)
    );
    top$egress$marking$spare spare(
        .d(spare$d),
        .q(spare$q),
        .clock(spare$clock)
    );
    
    // Update code
    always @(*) begin
        message_1$clock = clock;
        row_1$clock = clock;
        message_2$clock = clock;
        row_2$clock = clock;
        frame_1$clock = clock;
        sound_1$clock = clock;
        shared_1$clock = clock;
        message_1$d = message_1$q;
        row_1$d = row_1$q;
        message_2$d = message_2$q;
        row_2$d = row_2$q;
        frame_1$d = frame_1$q;
        sound_1$d = sound_1$q;
        shared_1$d = shared_1$q;
        rows$clock = clock;
        rows_base$clock = clock;
        count$clock = clock;
        pending$clock = clock;
        room$clock = clock;
        spare$clock = clock;
        fits$clock = clock;
        infos$clock = clock;
        is_whole$clock = clock;
        rows$d = rows$q;
        rows_base$d = rows_base$q;
        count$d = count$q;
        pending$d = pending$q;
        room$d = room$q;
        spare$d = spare$q;
        fits$d = fits$q;
        infos$d = infos$q;
        is_whole$d = is_whole$q;
        shown$0$clock = clock;
        shown$1$clock = clock;
        shown$2$clock = clock;
        shown$3$clock = clock;
        shown$4$clock = clock;
        shown$5$clock = clock;
        shown$6$clock = clock;
        ended_at$0$clock = clock;
        ended_at$1$clock = clock;
        ended_at$2$clock = clock;
        ended_at$3$clock = clock;
        ended_at$4$clock = clock;
        shown$0$d = written;
        shown$1$d = shown$0$q;
        shown$2$d = shown$1$q;
        shown$3$d = shown$2$q;
        shown$4$d = shown$3$q;
        shown$5$d = shown$4$q;
        shown$6$d = shown$5$q;
        ended_at$0$d = ended;
        ended_at$1$d = ended_at$0$q;
        ended_at$2$d = ended_at$1$q;
        ended_at$3$d = ended_at$2$q;
        ended_at$4$d = ended_at$3$q;
        message_1$d = message;
        row_1$d = message_row;
        message_2$d = message_1$q;
        body = ((32'h0) & 240'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff);
        verdict = ((32'h0) & 22'h3fffff);
        if (row_1$q[32'h116]) begin
            body = row_1$q[(32'h0)+:(240)];
        end
        if (row_1$q[32'h117]) begin
            verdict = row_1$q[(32'h100)+:(22)];
        end
        row_2$d = (((row_1$q[(32'h116)+:(18)]) & 296'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'h116) & 9'h1ff)) | (((verdict) & 296'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'h100) & 9'h1ff)) | (((row_1$q[(32'hf0)+:(16)]) & 296'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff) << ((32'hf0) & 9'h1ff)) | ((body) & 296'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff);
        frame_1$d = frame;
        sound_1$d = sound;
        is_whole$d = sound & (ended_at$3$q[(32'hb)+:(2)] == ((32'h0) & 2'h3));
        shared_1$d = shared;
        row_write = message_2$q & (count$q < ((32'h10) & 5'h1f));
        if (message_2$q & (count$q < ((32'h11) & 5'h1f))) begin
            count$d = count$q + ((32'h1) & 5'h1f);
        end
        if (row_write) begin
            rows$d = rows$q + ((32'h1) & 10'h3ff);
        end
        spare$d = ((longest) & 12'hfff) - ((ended_at$2$q[(32'h0)+:(11)]) & 12'hfff);
        is_some = (count$q != ((32'h0) & 5'h1f)) & (count$q != ((32'h11) & 5'h1f));
        fits$d = (is_some & ~spare$q[32'hb]) & (spare$q[(32'h3)+:(8)] >= ((count$q) & 8'hff));
        pending$d = rows$q - rows_read;
        backlog = (((pending$q) & 13'h1fff) << ((32'h3) & 13'h1fff)) + ((used) & 13'h1fff);
        room$d = backlog < ((32'h1d0) & 13'h1fff);
        marks = (is_whole$q & fits$q) & room$q;
        records = ((32'h0) & 5'h1f);
        if (marks) begin
            records = count$q;
        end
        if (frame_1$q) begin
            count$d = ((32'h0) & 5'h1f);
            if (marks) begin
                rows_base$d = rows$q;
            end
            else begin
                rows$d = rows_base$q;
            end
        end
        info_write = frame_1$q & ~ended_at$4$q[32'hc];
        if (info_write) begin
            infos$d = infos$q + ((32'h1) & 9'h1ff);
        end
        row_at = rows$q[(32'h0)+:(9)];
        row = row_2$q;
        info_at = infos$q;
        info = (((marks) & 137'h1ffffffffffffffffffffffffffffffffff) << ((32'h88) & 9'h1ff)) | (((ended_at$4$q[(32'hd)+:(10)]) & 137'h1ffffffffffffffffffffffffffffffffff) << ((32'h7e) & 9'h1ff)) | (((records) & 137'h1ffffffffffffffffffffffffffffffffff) << ((32'h79) & 9'h1ff)) | ((shared_1$q) & 137'h1ffffffffffffffffffffffffffffffffff);
        visible = shown$6$q;
        with_trailer = frame_1$q & marks;
        no_trailer = (frame_1$q & sound_1$q) & ~marks;
    end
    
endmodule // top$egress$marking


module top$egress$marking$count(d,q,clock);
    
    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 5'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$count


module top$egress$marking$ended_at$0(d,q,clock);
    
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$ended_at$0


module top$egress$marking$ended_at$1(d,q,clock);
    
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$ended_at$1


module top$egress$marking$ended_at$2(d,q,clock);
    
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$ended_at$2


module top$egress$marking$ended_at$3(d,q,clock);
    
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$ended_at$3


module top$egress$marking$ended_at$4(d,q,clock);
    
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$ended_at$4


module top$egress$marking$fits(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$fits


module top$egress$marking$frame_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$frame_1


module top$egress$marking$infos(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$infos


module top$egress$marking$is_whole(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$is_whole


module top$egress$marking$message_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$message_1


module top$egress$marking$message_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$message_2


module top$egress$marking$pending(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$pending


module top$egress$marking$room(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$room


module top$egress$marking$row_1(d,q,clock);
    
    // Module arguments
    input wire  [295:0] d;
    output reg  [295:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 296'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$row_1


module top$egress$marking$row_2(d,q,clock);
    
    // Module arguments
    input wire  [295:0] d;
    output reg  [295:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 296'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$row_2


module top$egress$marking$rows(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$rows


module top$egress$marking$rows_base(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$rows_base


module top$egress$marking$shared_1(d,q,clock);
    
    // Module arguments
    input wire  [120:0] d;
    output reg  [120:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 121'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shared_1


module top$egress$marking$shown$0(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$0


module top$egress$marking$shown$1(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$1


module top$egress$marking$shown$2(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$2


module top$egress$marking$shown$3(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$3


module top$egress$marking$shown$4(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$4


module top$egress$marking$shown$5(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$5


module top$egress$marking$shown$6(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$shown$6


module top$egress$marking$sound_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$sound_1


module top$egress$marking$spare(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$marking$spare


module top$egress$outlet(clock,beat_write,beat_at,beat,row_write,row_at,row,info_write,info_at,info,visible,read,rows_read,t_ready,t_valid,t_last,t_error,t_empty,t_data);
    
    // Module arguments
    input wire  clock;
    input wire  beat_write;
    input wire  [8:0] beat_at;
    input wire  [68:0] beat;
    input wire  row_write;
    input wire  [8:0] row_at;
    input wire  [295:0] row;
    input wire  info_write;
    input wire  [8:0] info_at;
    input wire  [136:0] info;
    input wire  [9:0] visible;
    output reg  [9:0] read;
    output reg  [9:0] rows_read;
    input wire  t_ready;
    output reg  t_valid;
    output reg  t_last;
    output reg  t_error;
    output reg  [2:0] t_empty;
    output reg  [63:0] t_data;
    
    // Stub signals
    reg  pick$clock;
    reg  pick$info_write;
    reg  [8:0] pick$info_at;
    reg  [15:0] pick$info;
    reg  [9:0] pick$visible;
    reg  pick$go;
    wire  pick$takes;
    wire  [9:0] pick$read;
    wire  pick$marked;
    wire  pick$trails;
    wire  [2:0] pick$word;
    wire  [3:0] pick$index;
    wire  [9:0] pick$rows_read;
    wire  pick$ends;
    wire  pick$is_final;
    wire  [8:0] pick$frame_at;
    reg  beats$clock;
    reg  [8:0] beats$read_address;
    wire  [68:0] beats$read_data;
    reg  beats$write;
    reg  [8:0] beats$write_address;
    reg  [68:0] beats$write_data;
    reg  rows$clock;
    reg  [8:0] rows$read_address;
    wire  [295:0] rows$read_data;
    reg  rows$write;
    reg  [8:0] rows$write_address;
    reg  [295:0] rows$write_data;
    reg  commons$clock;
    reg  [8:0] commons$read_address;
    wire  [120:0] commons$read_data;
    reg  commons$write;
    reg  [8:0] commons$write_address;
    reg  [120:0] commons$write_data;
    reg  [295:0] words$row;
    reg  [120:0] words$shared;
    reg  [3:0] words$index;
    reg  words$last;
    reg  [7:0] words$word;
    wire  [63:0] words$data;
    reg  seal$clock;
    reg  seal$valid;
    reg  seal$record;
    reg  seal$last_word;
    reg  seal$last;
    reg  seal$error;
    reg  [2:0] seal$empty;
    reg  [63:0] seal$data;
    wire  seal$out_there;
    wire  [68:0] seal$out_beat;
    reg  exit$clock;
    reg  exit$push;
    reg  [68:0] exit$beat;
    wire  exit$go;
    reg  exit$t_ready;
    wire  exit$t_valid;
    wire  [68:0] exit$beat_out;
    reg  beat_1$d;
    wire  beat_1$q;
    reg  beat_1$clock;
    reg  word_1$d;
    wire  word_1$q;
    reg  word_1$clock;
    reg  [2:0] number_1$d;
    wire  [2:0] number_1$q;
    reg  number_1$clock;
    reg  [3:0] index_1$d;
    wire  [3:0] index_1$q;
    reg  index_1$clock;
    reg  ends_1$d;
    wire  ends_1$q;
    reg  ends_1$clock;
    reg  marked_1$d;
    wire  marked_1$q;
    reg  marked_1$clock;
    reg  beat_2$d;
    wire  beat_2$q;
    reg  beat_2$clock;
    reg  word_2$d;
    wire  word_2$q;
    reg  word_2$clock;
    reg  [7:0] number_2$d;
    wire  [7:0] number_2$q;
    reg  number_2$clock;
    reg  [3:0] index_2$d;
    wire  [3:0] index_2$q;
    reg  index_2$clock;
    reg  ends_2$d;
    wire  ends_2$q;
    reg  ends_2$clock;
    reg  marked_2$d;
    wire  marked_2$q;
    reg  marked_2$clock;
    reg  [120:0] shared_2$d;
    wire  [120:0] shared_2$q;
    reg  shared_2$clock;
    reg  final_2$d;
    wire  final_2$q;
    reg  final_2$clock;
    reg  [68:0] bytes_2$d;
    wire  [68:0] bytes_2$q;
    reg  bytes_2$clock;
    reg  [295:0] row_2$d;
    wire  [295:0] row_2$q;
    reg  row_2$clock;
    
    // Sub module instances
    top$egress$outlet$pick pick(
        .clock(pick$clock),
        .info_write(pick$info_write),
        .info_at(pick$info_at),
        .info(pick$info),
        .visible(pick$visible),
        .go(pick$go),
        .takes(pick$takes),
        .read(pick$read),
        .marked(pick$marked),
        .trails(pick$trails),
        .word(pick$word),
        .index(pick$index),
        .rows_read(pick$rows_read),
        .ends(pick$ends),
        .is_final(pick$is_final),
        .frame_at(pick$frame_at)
    );
    top$egress$outlet$beats beats(
        .clock(beats$clock),
        .read_address(beats$read_address),
        .read_data(beats$read_data),
        .write(beats$write),
        .write_address(beats$write_address),
        .write_data(beats$write_data)
    );
    top$egress$outlet$rows rows(
        .clock(rows$clock),
        .read_address(rows$read_address),
        .read_data(rows$read_data),
        .write(rows$write),
        .write_address(rows$write_address),
        .write_data(rows$write_data)
    );
    top$egress$outlet$commons commons(
        .clock(commons$clock),
        .read_address(commons$read_address),
        .read_data(commons$read_data),
        .write(commons$write),
        .write_address(commons$write_address),
        .write_data(commons$write_data)
    );
    top$egress$outlet$words words(
        .row(words$row),
        .shared(words$shared),
        .index(words$index),
        .last(words$last),
        .word(words$word),
        .data(words$data)
    );
    top$egress$outlet$seal seal(
        .clock(seal$clock),
        .valid(seal$valid),
        .record(seal$record),
        .last_word(seal$last_word),
        .last(seal$last),
        .error(seal$error),
        .empty(seal$empty),
        .data(seal$data),
        .out_there(seal$out_there),
        .out_beat(seal$out_beat)
    );
    top$egress$outlet$exit exit(
        .clock(exit$clock),
        .push(exit$push),
        .beat(exit$beat),
        .go(exit$go),
        .t_ready(exit$t_ready),
        .t_valid(exit$t_valid),
        .beat_out(exit$beat_out)
    );
    top$egress$outlet$beat_1 beat_1(
        .d(beat_1$d),
        .q(beat_1$q),
        .clock(beat_1$clock)
    );
    top$egress$outlet$word_1 word_1(
        .d(word_1$d),
        .q(word_1$q),
        .clock(word_1$clock)
    );
    top$egress$outlet$number_1 number_1(
        .d(number_1$d),
        .q(number_1$q),
        .clock(number_1$clock)
    );
    top$egress$outlet$index_1 index_1(
        .d(index_1$d),
        .q(index_1$q),
        .clock(index_1$clock)
    );
    top$egress$outlet$ends_1 ends_1(
        .d(ends_1$d),
        .q(ends_1$q),
        .clock(ends_1$clock)
    );
    top$egress$outlet$marked_1 marked_1(
        .d(marked_1$d),
        .q(marked_1$q),
        .clock(marked_1$clock)
    );
    top$egress$outlet$beat_2 beat_2(
        .d(beat_2$d),
        .q(beat_2$q),
        .clock(beat_2$clock)
    );
    top$egress$outlet$word_2 word_2(
        .d(word_2$d),
        .q(word_2$q),
        .clock(word_2$clock)
    );
    top$egress$outlet$number_2 number_2(
        .d(number_2$d),
        .q(number_2$q),
        .clock(number_2$clock)
    );
    top$egress$outlet$index_2 index_2(
        .d(index_2$d),
        .q(index_2$q),
        .clock(index_2$clock)
    );
    top$egress$outlet$ends_2 ends_2(
        .d(ends_2$d),
        .q(ends_2$q),
        .clock(ends_2$clock)
    );
    top$egress$outlet$marked_2 marked_2(
        .d(marked_2$d),
        .q(marked_2$q),
        .clock(marked_2$clock)
    );
    top$egress$outlet$shared_2 shared_2(
        .d(shared_2$d),
        .q(shared_2$q),
        .clock(shared_2$clock)
    );
    top$egress$outlet$final_2 final_2(
        .d(final_2$d),
        .q(final_2$q),
        .clock(final_2$clock)
    );
    top$egress$outlet$bytes_2 bytes_2(
        .d(bytes_2$d),
        .q(bytes_2$q),
        .clock(bytes_2$clock)
    );
    top$egress$outlet$row_2 row_2(
        .d(row_2$d),
        .q(row_2$q),
        .clock(row_2$clock)
    );
    
    // Update code
    always @(*) begin
        beat_1$clock = clock;
        word_1$clock = clock;
        number_1$clock = clock;
        index_1$clock = clock;
        ends_1$clock = clock;
        marked_1$clock = clock;
        beat_1$d = beat_1$q;
        word_1$d = word_1$q;
        number_1$d = number_1$q;
        index_1$d = index_1$q;
        ends_1$d = ends_1$q;
        marked_1$d = marked_1$q;
        beat_2$clock = clock;
        word_2$clock = clock;
        number_2$clock = clock;
        index_2$clock = clock;
        ends_2$clock = clock;
        marked_2$clock = clock;
        shared_2$clock = clock;
        beat_2$d = beat_2$q;
        word_2$d = word_2$q;
        number_2$d = number_2$q;
        index_2$d = index_2$q;
        ends_2$d = ends_2$q;
        marked_2$d = marked_2$q;
        shared_2$d = shared_2$q;
        final_2$clock = clock;
        bytes_2$clock = clock;
        row_2$clock = clock;
        final_2$d = final_2$q;
        bytes_2$d = bytes_2$q;
        row_2$d = row_2$q;
        pick$clock = clock;
        beats$clock = clock;
        rows$clock = clock;
        commons$clock = clock;
        seal$clock = clock;
        exit$clock = clock;
        beats$write = beat_write;
        beats$write_address = beat_at;
        beats$write_data = beat;
        rows$write = row_write;
        rows$write_address = row_at;
        rows$write_data = row;
        pick$info_write = info_write;
        pick$info_at = info_at;
        pick$info = info[(32'h79)+:(16)];
        commons$write = info_write;
        commons$write_address = info_at;
        commons$write_data = info[(32'h0)+:(121)];
        pick$visible = visible;
        pick$go = exit$go;
        beats$read_address = pick$read[(32'h0)+:(9)];
        rows$read_address = pick$rows_read[(32'h0)+:(9)];
        commons$read_address = pick$frame_at;
        beat_1$d = pick$takes;
        word_1$d = pick$trails;
        number_1$d = pick$word;
        index_1$d = pick$index;
        ends_1$d = pick$ends;
        marked_1$d = pick$marked;
        beat_2$d = beat_1$q;
        word_2$d = word_1$q;
        number_2$d = ((32'h1) & 8'hff) << ((number_1$q) & 8'hff);
        index_2$d = index_1$q;
        ends_2$d = ends_1$q;
        marked_2$d = marked_1$q;
        shared_2$d = commons$read_data;
        final_2$d = pick$is_final;
        bytes_2$d = beats$read_data;
        row_2$d = rows$read_data;
        words$row = row_2$q;
        words$shared = shared_2$q;
        words$index = index_2$q;
        words$last = final_2$q;
        words$word = number_2$q;
        seal$valid = beat_2$q | word_2$q;
        seal$record = word_2$q;
        seal$last_word = number_2$q[32'h7];
        seal$data = bytes_2$q[(32'h5)+:(64)];
        seal$empty = bytes_2$q[(32'h2)+:(3)];
        seal$error = bytes_2$q[32'h1];
        seal$last = bytes_2$q[32'h0];
        if (marked_2$q) begin
            seal$empty = ((32'h0) & 3'h7);
            seal$last = 1'b0;
        end
        if (word_2$q) begin
            seal$data = words$data;
            seal$empty = ((32'h0) & 3'h7);
            seal$error = 1'b0;
            seal$last = ends_2$q;
        end
        exit$push = seal$out_there;
        exit$beat = seal$out_beat;
        exit$t_ready = t_ready;
        read = pick$read;
        rows_read = pick$rows_read;
        t_valid = exit$t_valid;
        t_last = exit$beat_out[32'h0];
        t_error = exit$beat_out[32'h1];
        t_empty = exit$beat_out[(32'h2)+:(3)];
        t_data = exit$beat_out[(32'h5)+:(64)];
    end
    
endmodule // top$egress$outlet


module top$egress$outlet$beat_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$beat_1


module top$egress$outlet$beat_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$beat_2


module top$egress$outlet$beats(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [68:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [68:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [68:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$egress$outlet$beats


module top$egress$outlet$bytes_2(d,q,clock);
    
    // Module arguments
    input wire  [68:0] d;
    output reg  [68:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 69'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$bytes_2


module top$egress$outlet$commons(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [120:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [120:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [120:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$egress$outlet$commons


module top$egress$outlet$ends_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$ends_1


module top$egress$outlet$ends_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$ends_2


module top$egress$outlet$exit(clock,push,beat,go,t_ready,t_valid,beat_out);
    
    // Module arguments
    input wire  clock;
    input wire  push;
    input wire  [68:0] beat;
    output reg  go;
    input wire  t_ready;
    output reg  t_valid;
    output reg  [68:0] beat_out;
    
    // Stub signals
    reg  beats$clock;
    reg  [3:0] beats$read_address;
    wire  [68:0] beats$read_data;
    reg  beats$write;
    reg  [3:0] beats$write_address;
    reg  [68:0] beats$write_data;
    reg  [4:0] written$d;
    wire  [4:0] written$q;
    reg  written$clock;
    reg  [4:0] taken$d;
    wire  [4:0] taken$q;
    reg  taken$clock;
    reg  [4:0] level$d;
    wire  [4:0] level$q;
    reg  level$clock;
    reg  is_open$d;
    wire  is_open$q;
    reg  is_open$clock;
    reg  is_there$d;
    wire  is_there$q;
    reg  is_there$clock;
    
    // Local signals
    reg  [4:0] taken_up;
    reg  [4:0] ahead;
    
    // Sub module instances
    top$egress$outlet$exit$beats beats(
        .clock(beats$clock),
        .read_address(beats$read_address),
        .read_data(beats$read_data),
        .write(beats$write),
        .write_address(beats$write_address),
        .write_data(beats$write_data)
    );
    top$egress$outlet$exit$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    top$egress$outlet$exit$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    top$egress$outlet$exit$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    top$egress$outlet$exit$is_open is_open(
        .d(is_open$d),
        .q(is_open$q),
        .clock(is_open$clock)
    );
    top$egress$outlet$exit$is_there is_there(
        .d(is_there$d),
        .q(is_there$q),
        .clock(is_there$clock)
    );
    
    // Update code
    always @(*) begin
        written$clock = clock;
        taken$clock = clock;
        level$clock = clock;
        is_open$clock = clock;
        is_there$clock = clock;
        written$d = written$q;
        taken$d = taken$q;
        level$d = level$q;
        is_open$d = is_open$q;
        is_there$d = is_there$q;
        beats$clock = clock;
        if (push) begin
            written$d = written$q + ((32'h1) & 5'h1f);
        end
        taken_up = taken$q + ((32'h1) & 5'h1f);
        ahead = taken$q;
        if (is_there$q & t_ready) begin
            ahead = taken_up;
        end
        taken$d = ahead;
        is_there$d = ahead != written$q;
        level$d = written$q - taken$q;
        is_open$d = level$q < ((32'h6) & 5'h1f);
        beats$write = push;
        beats$write_address = written$q[(32'h0)+:(4)];
        beats$write_data = beat;
        beats$read_address = ahead[(32'h0)+:(4)];
        go = is_open$q;
        t_valid = is_there$q;
        beat_out = beats$read_data;
    end
    
endmodule // top$egress$outlet$exit


module top$egress$outlet$exit$beats(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [3:0] read_address;
    output reg  [68:0] read_data;
    input wire  write;
    input wire  [3:0] write_address;
    input wire  [68:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [68:0] mem [0:15];
    integer row;
    initial begin
        for (row = 0; row <= 15; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$egress$outlet$exit$beats


module top$egress$outlet$exit$is_open(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$exit$is_open


module top$egress$outlet$exit$is_there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$exit$is_there


module top$egress$outlet$exit$level(d,q,clock);
    
    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 5'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$exit$level


module top$egress$outlet$exit$taken(d,q,clock);
    
    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 5'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$exit$taken


module top$egress$outlet$exit$written(d,q,clock);
    
    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 5'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$exit$written


module top$egress$outlet$final_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$final_2


module top$egress$outlet$index_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$index_1


module top$egress$outlet$index_2(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$index_2


module top$egress$outlet$marked_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$marked_1


module top$egress$outlet$marked_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$marked_2


module top$egress$outlet$number_1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$number_1


module top$egress$outlet$number_2(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$number_2


module top$egress$outlet$pick(clock,info_write,info_at,info,visible,go,takes,read,marked,trails,word,index,rows_read,ends,is_final,frame_at);
    
    // Module arguments
    input wire  clock;
    input wire  info_write;
    input wire  [8:0] info_at;
    input wire  [15:0] info;
    input wire  [9:0] visible;
    input wire  go;
    output reg  takes;
    output reg  [9:0] read;
    output reg  marked;
    output reg  trails;
    output reg  [2:0] word;
    output reg  [3:0] index;
    output reg  [9:0] rows_read;
    output reg  ends;
    output reg  is_final;
    output reg  [8:0] frame_at;
    
    // Stub signals
    reg  known$clock;
    reg  known$info_write;
    reg  [8:0] known$info_at;
    reg  [15:0] known$info;
    reg  known$is_done;
    wire  known$has_now;
    wire  [14:0] known$now;
    wire  known$now_marked;
    wire  known$has_then;
    wire  [14:0] known$then;
    wire  known$then_marked;
    reg  ends_plain$d;
    wire  ends_plain$q;
    reg  ends_plain$clock;
    reg  ends_marked$d;
    wire  ends_marked$q;
    reg  ends_marked$clock;
    reg  [8:0] frames_done$d;
    wire  [8:0] frames_done$q;
    reg  frames_done$clock;
    reg  [9:0] taken$d;
    wire  [9:0] taken$q;
    reg  taken$clock;
    reg  [9:0] taken_up$d;
    wire  [9:0] taken_up$q;
    reg  taken_up$clock;
    reg  is_there$d;
    wire  is_there$q;
    reg  is_there$clock;
    reg  [9:0] rows_taken$d;
    wire  [9:0] rows_taken$q;
    reg  rows_taken$clock;
    reg  in_trailer$d;
    wire  in_trailer$q;
    reg  in_trailer$clock;
    reg  [2:0] count$d;
    wire  [2:0] count$q;
    reg  count$clock;
    reg  [4:0] number$d;
    wire  [4:0] number$q;
    reg  number$clock;
    reg  is_last_one$d;
    wire  is_last_one$q;
    reg  is_last_one$clock;
    reg  is_final_word$d;
    wire  is_final_word$q;
    reg  is_final_word$clock;
    
    // Local signals
    reg  at_end;
    reg  is_marked;
    reg  [4:0] number_up;
    reg  taking;
    reg  trailing;
    reg  enters;
    reg  ends_record;
    reg  ends_trailer;
    reg  is_done;
    reg  moves;
    reg  now_here;
    reg  now_behind;
    reg  then_here;
    reg  then_behind;
    reg  more_here;
    reg  more_behind;
    
    // Sub module instances
    top$egress$outlet$pick$known known(
        .clock(known$clock),
        .info_write(known$info_write),
        .info_at(known$info_at),
        .info(known$info),
        .is_done(known$is_done),
        .has_now(known$has_now),
        .now(known$now),
        .now_marked(known$now_marked),
        .has_then(known$has_then),
        .then(known$then),
        .then_marked(known$then_marked)
    );
    top$egress$outlet$pick$ends_plain ends_plain(
        .d(ends_plain$d),
        .q(ends_plain$q),
        .clock(ends_plain$clock)
    );
    top$egress$outlet$pick$ends_marked ends_marked(
        .d(ends_marked$d),
        .q(ends_marked$q),
        .clock(ends_marked$clock)
    );
    top$egress$outlet$pick$frames_done frames_done(
        .d(frames_done$d),
        .q(frames_done$q),
        .clock(frames_done$clock)
    );
    top$egress$outlet$pick$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    top$egress$outlet$pick$taken_up taken_up(
        .d(taken_up$d),
        .q(taken_up$q),
        .clock(taken_up$clock)
    );
    top$egress$outlet$pick$is_there is_there(
        .d(is_there$d),
        .q(is_there$q),
        .clock(is_there$clock)
    );
    top$egress$outlet$pick$rows_taken rows_taken(
        .d(rows_taken$d),
        .q(rows_taken$q),
        .clock(rows_taken$clock)
    );
    top$egress$outlet$pick$in_trailer in_trailer(
        .d(in_trailer$d),
        .q(in_trailer$q),
        .clock(in_trailer$clock)
    );
    top$egress$outlet$pick$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$egress$outlet$pick$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    top$egress$outlet$pick$is_last_one is_last_one(
        .d(is_last_one$d),
        .q(is_last_one$q),
        .clock(is_last_one$clock)
    );
    top$egress$outlet$pick$is_final_word is_final_word(
        .d(is_final_word$d),
        .q(is_final_word$q),
        .clock(is_final_word$clock)
    );
    
    // Update code
    always @(*) begin
        ends_plain$clock = clock;
        ends_marked$clock = clock;
        ends_plain$d = ends_plain$q;
        ends_marked$d = ends_marked$q;
        frames_done$clock = clock;
        taken$clock = clock;
        taken_up$clock = clock;
        is_there$clock = clock;
        rows_taken$clock = clock;
        frames_done$d = frames_done$q;
        taken$d = taken$q;
        taken_up$d = taken_up$q;
        is_there$d = is_there$q;
        rows_taken$d = rows_taken$q;
        in_trailer$clock = clock;
        count$clock = clock;
        number$clock = clock;
        is_last_one$clock = clock;
        is_final_word$clock = clock;
        in_trailer$d = in_trailer$q;
        count$d = count$q;
        number$d = number$q;
        is_last_one$d = is_last_one$q;
        is_final_word$d = is_final_word$q;
        known$clock = clock;
        taking = (go & is_there$q) & ~in_trailer$q;
        enters = taking & ends_marked$q;
        trailing = go & in_trailer$q;
        ends_record = trailing & (count$q == ((32'h7) & 3'h7));
        ends_trailer = trailing & is_final_word$q;
        is_done = go & ((in_trailer$q & is_final_word$q) | ((is_there$q & ends_plain$q) & ~in_trailer$q));
        taken_up$d = taken$q + ((32'h1) & 10'h3ff);
        now_here = known$now[(32'h5)+:(10)] == taken$q;
        now_behind = known$now[(32'h5)+:(10)] == taken_up$q;
        then_here = known$then[(32'h5)+:(10)] == taken$q;
        then_behind = known$then[(32'h5)+:(10)] == taken_up$q;
        more_here = visible != taken$q;
        more_behind = visible != taken_up$q;
        is_there$d = more_here;
        if (taking) begin
            taken$d = taken_up$q;
            taken_up$d = taken_up$q + ((32'h1) & 10'h3ff);
            is_there$d = more_behind;
        end
        known$info_write = info_write;
        known$info_at = info_at;
        known$info = info;
        known$is_done = is_done;
        is_marked = known$now_marked;
        moves = is_done | ~known$has_now;
        if (moves) begin
            is_marked = known$then_marked;
            at_end = known$has_then & then_here;
            if (taking) begin
                at_end = known$has_then & then_behind;
            end
        end
        else begin
            at_end = now_here;
            if (taking) begin
                at_end = now_behind;
            end
        end
        ends_plain$d = at_end & ~is_marked;
        ends_marked$d = at_end & is_marked;
        if (is_done) begin
            frames_done$d = frames_done$q + ((32'h1) & 9'h1ff);
        end
        number_up = number$q + ((32'h1) & 5'h1f);
        is_last_one$d = number_up == known$now[(32'h0)+:(5)];
        is_final_word$d = (count$q == ((32'h7) & 3'h7)) & is_last_one$q;
        if (trailing) begin
            is_final_word$d = (count$q == ((32'h6) & 3'h7)) & is_last_one$q;
        end
        if (enters) begin
            in_trailer$d = 1'b1;
        end
        if (trailing) begin
            count$d = count$q + ((32'h1) & 3'h7);
        end
        if (ends_record) begin
            rows_taken$d = rows_taken$q + ((32'h1) & 10'h3ff);
            number$d = number_up;
        end
        if (ends_trailer) begin
            in_trailer$d = 1'b0;
            number$d = ((32'h0) & 5'h1f);
        end
        takes = taking;
        trails = trailing;
        read = taken$q;
        marked = enters;
        word = count$q;
        index = number$q[(32'h0)+:(4)];
        rows_read = rows_taken$q;
        ends = ends_trailer;
        is_final = is_last_one$q;
        frame_at = frames_done$q;
    end
    
endmodule // top$egress$outlet$pick


module top$egress$outlet$pick$count(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$count


module top$egress$outlet$pick$ends_marked(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$ends_marked


module top$egress$outlet$pick$ends_plain(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$ends_plain


module top$egress$outlet$pick$frames_done(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$frames_done


module top$egress$outlet$pick$in_trailer(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$in_trailer


module top$egress$outlet$pick$is_final_word(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$is_final_word


module top$egress$outlet$pick$is_last_one(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$is_last_one


module top$egress$outlet$pick$is_there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$is_there


module top$egress$outlet$pick$known(clock,info_write,info_at,info,is_done,has_now,now,now_marked,has_then,then,then_marked);
    
    // Module arguments
    input wire  clock;
    input wire  info_write;
    input wire  [8:0] info_at;
    input wire  [15:0] info;
    input wire  is_done;
    output reg  has_now;
    output reg  [14:0] now;
    output reg  now_marked;
    output reg  has_then;
    output reg  [14:0] then;
    output reg  then_marked;
    
    // Stub signals
    reg  infos$clock;
    reg  [8:0] infos$read_address;
    wire  [15:0] infos$read_data;
    reg  infos$write;
    reg  [8:0] infos$write_address;
    reg  [15:0] infos$write_data;
    reg  [8:0] written$d;
    wire  [8:0] written$q;
    reg  written$clock;
    reg  [8:0] fetched$d;
    wire  [8:0] fetched$q;
    reg  fetched$clock;
    reg  has_out$d;
    wire  has_out$q;
    reg  has_out$clock;
    reg  [14:0] in_soon$d;
    wire  [14:0] in_soon$q;
    reg  in_soon$clock;
    reg  has_soon$d;
    wire  has_soon$q;
    reg  has_soon$clock;
    reg  soon_marked$d;
    wire  soon_marked$q;
    reg  soon_marked$clock;
    reg  [14:0] in_then$d;
    wire  [14:0] in_then$q;
    reg  in_then$clock;
    reg  is_then$d;
    wire  is_then$q;
    reg  is_then$clock;
    reg  marked_then$d;
    wire  marked_then$q;
    reg  marked_then$clock;
    reg  [14:0] in_now$d;
    wire  [14:0] in_now$q;
    reg  in_now$clock;
    reg  is_now$d;
    wire  is_now$q;
    reg  is_now$clock;
    reg  marked_now$d;
    wire  marked_now$q;
    reg  marked_now$clock;
    
    // Local signals
    reg  moves;
    reg  captures;
    reg  [8:0] fetched_up;
    reg  out_marked;
    
    // Sub module instances
    top$egress$outlet$pick$known$infos infos(
        .clock(infos$clock),
        .read_address(infos$read_address),
        .read_data(infos$read_data),
        .write(infos$write),
        .write_address(infos$write_address),
        .write_data(infos$write_data)
    );
    top$egress$outlet$pick$known$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    top$egress$outlet$pick$known$fetched fetched(
        .d(fetched$d),
        .q(fetched$q),
        .clock(fetched$clock)
    );
    top$egress$outlet$pick$known$has_out has_out(
        .d(has_out$d),
        .q(has_out$q),
        .clock(has_out$clock)
    );
    top$egress$outlet$pick$known$in_soon in_soon(
        .d(in_soon$d),
        .q(in_soon$q),
        .clock(in_soon$clock)
    );
    top$egress$outlet$pick$known$has_soon has_soon(
        .d(has_soon$d),
        .q(has_soon$q),
        .clock(has_soon$clock)
    );
    top$egress$outlet$pick$known$soon_marked soon_marked(
        .d(soon_marked$d),
        .q(soon_marked$q),
        .clock(soon_marked$clock)
    );
    top$egress$outlet$pick$known$in_then in_then(
        .d(in_then$d),
        .q(in_then$q),
        .clock(in_then$clock)
    );
    top$egress$outlet$pick$known$is_then is_then(
        .d(is_then$d),
        .q(is_then$q),
        .clock(is_then$clock)
    );
    top$egress$outlet$pick$known$marked_then marked_then(
        .d(marked_then$d),
        .q(marked_then$q),
        .clock(marked_then$clock)
    );
    top$egress$outlet$pick$known$in_now in_now(
        .d(in_now$d),
        .q(in_now$q),
        .clock(in_now$clock)
    );
    top$egress$outlet$pick$known$is_now is_now(
        .d(is_now$d),
        .q(is_now$q),
        .clock(is_now$clock)
    );
    top$egress$outlet$pick$known$marked_now marked_now(
        .d(marked_now$d),
        .q(marked_now$q),
        .clock(marked_now$clock)
    );
    
    // Update code
    always @(*) begin
        written$clock = clock;
        fetched$clock = clock;
        has_out$clock = clock;
        in_soon$clock = clock;
        has_soon$clock = clock;
        soon_marked$clock = clock;
        written$d = written$q;
        fetched$d = fetched$q;
        has_out$d = has_out$q;
        in_soon$d = in_soon$q;
        has_soon$d = has_soon$q;
        soon_marked$d = soon_marked$q;
        in_then$clock = clock;
        is_then$clock = clock;
        marked_then$clock = clock;
        in_now$clock = clock;
        is_now$clock = clock;
        marked_now$clock = clock;
        in_then$d = in_then$q;
        is_then$d = is_then$q;
        marked_then$d = marked_then$q;
        in_now$d = in_now$q;
        is_now$d = is_now$q;
        marked_now$d = marked_now$q;
        infos$clock = clock;
        moves = is_done | ~is_now$q;
        infos$write = info_write;
        infos$write_address = info_at;
        infos$write_data = info;
        if (info_write) begin
            written$d = written$q + ((32'h1) & 9'h1ff);
        end
        fetched_up = fetched$q + ((32'h1) & 9'h1ff);
        captures = has_out$q & ~has_soon$q;
        infos$read_address = fetched$q;
        has_out$d = fetched$q != written$q;
        if (captures) begin
            infos$read_address = fetched_up;
            has_out$d = fetched_up != written$q;
            fetched$d = fetched_up;
        end
        if (moves) begin
            in_now$d = in_then$q;
            is_now$d = is_then$q;
            marked_now$d = marked_then$q;
        end
        out_marked = infos$read_data[32'hf];
        if (captures) begin
            if (moves | ~is_then$q) begin
                in_then$d = infos$read_data[(32'h0)+:(15)];
                marked_then$d = out_marked;
                is_then$d = 1'b1;
            end
            else begin
                in_soon$d = infos$read_data[(32'h0)+:(15)];
                soon_marked$d = out_marked;
                has_soon$d = 1'b1;
            end
        end
        else if (moves) begin
            in_then$d = in_soon$q;
            marked_then$d = soon_marked$q;
            is_then$d = has_soon$q;
            has_soon$d = 1'b0;
        end
        has_now = is_now$q;
        now = in_now$q;
        now_marked = marked_now$q;
        has_then = is_then$q;
        then = in_then$q;
        then_marked = marked_then$q;
    end
    
endmodule // top$egress$outlet$pick$known


module top$egress$outlet$pick$known$fetched(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$fetched


module top$egress$outlet$pick$known$has_out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$has_out


module top$egress$outlet$pick$known$has_soon(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$has_soon


module top$egress$outlet$pick$known$in_now(d,q,clock);
    
    // Module arguments
    input wire  [14:0] d;
    output reg  [14:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 15'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$in_now


module top$egress$outlet$pick$known$in_soon(d,q,clock);
    
    // Module arguments
    input wire  [14:0] d;
    output reg  [14:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 15'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$in_soon


module top$egress$outlet$pick$known$in_then(d,q,clock);
    
    // Module arguments
    input wire  [14:0] d;
    output reg  [14:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 15'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$in_then


module top$egress$outlet$pick$known$infos(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [15:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [15:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [15:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$egress$outlet$pick$known$infos


module top$egress$outlet$pick$known$is_now(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$is_now


module top$egress$outlet$pick$known$is_then(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$is_then


module top$egress$outlet$pick$known$marked_now(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$marked_now


module top$egress$outlet$pick$known$marked_then(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$marked_then


module top$egress$outlet$pick$known$soon_marked(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$soon_marked


module top$egress$outlet$pick$known$written(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$known$written


module top$egress$outlet$pick$number(d,q,clock);
    
    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 5'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$number


module top$egress$outlet$pick$rows_taken(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$rows_taken


module top$egress$outlet$pick$taken(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$taken


module top$egress$outlet$pick$taken_up(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$pick$taken_up


module top$egress$outlet$row_2(d,q,clock);
    
    // Module arguments
    input wire  [295:0] d;
    output reg  [295:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 296'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$row_2


module top$egress$outlet$rows(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [295:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [295:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [295:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$egress$outlet$rows


module top$egress$outlet$seal(clock,valid,record,last_word,last,error,empty,data,out_there,out_beat);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  record;
    input wire  last_word;
    input wire  last;
    input wire  error;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    output reg  out_there;
    output reg  [68:0] out_beat;
    
    // Stub signals
    reg  is_there$d;
    wire  is_there$q;
    reg  is_there$clock;
    reg  is_record$d;
    wire  is_record$q;
    reg  is_record$clock;
    reg  is_end$d;
    wire  is_end$q;
    reg  is_end$clock;
    reg  is_last$d;
    wire  is_last$q;
    reg  is_last$clock;
    reg  is_error$d;
    wire  is_error$q;
    reg  is_error$clock;
    reg  [2:0] unused$d;
    wire  [2:0] unused$q;
    reg  unused$clock;
    reg  [63:0] bytes$d;
    wire  [63:0] bytes$q;
    reg  bytes$clock;
    reg  [31:0] crc$d;
    wire  [31:0] crc$q;
    reg  crc$clock;
    reg  [31:0] whole_part$crc;
    reg  [63:0] whole_part$data;
    wire  [31:0] whole_part$stepped;
    reg  [31:0] half_part$crc;
    reg  [31:0] half_part$data;
    wire  [31:0] half_part$stepped;
    reg  [31:0] whole_adds$d;
    wire  [31:0] whole_adds$q;
    reg  whole_adds$clock;
    reg  [31:0] half_adds$d;
    wire  [31:0] half_adds$q;
    reg  half_adds$clock;
    reg  [31:0] whole_step$crc;
    reg  [63:0] whole_step$data;
    wire  [31:0] whole_step$stepped;
    reg  [31:0] half_step$crc;
    reg  [31:0] half_step$data;
    wire  [31:0] half_step$stepped;
    reg  there_2$d;
    wire  there_2$q;
    reg  there_2$clock;
    reg  record_2$d;
    wire  record_2$q;
    reg  record_2$clock;
    reg  end_2$d;
    wire  end_2$q;
    reg  end_2$clock;
    reg  last_2$d;
    wire  last_2$q;
    reg  last_2$clock;
    reg  error_2$d;
    wire  error_2$q;
    reg  error_2$clock;
    reg  [2:0] unused_2$d;
    wire  [2:0] unused_2$q;
    reg  unused_2$clock;
    reg  [63:0] bytes_2$d;
    wire  [63:0] bytes_2$q;
    reg  bytes_2$clock;
    reg  out_valid$d;
    wire  out_valid$q;
    reg  out_valid$clock;
    reg  out_last$d;
    wire  out_last$q;
    reg  out_last$clock;
    reg  out_error$d;
    wire  out_error$q;
    reg  out_error$clock;
    reg  [2:0] out_empty$d;
    wire  [2:0] out_empty$q;
    reg  out_empty$clock;
    reg  [63:0] out_data$d;
    wire  [63:0] out_data$q;
    reg  out_data$clock;
    
    // Local signals
    reg  [31:0] so_far;
    reg  [31:0] stepped;
    reg  [31:0] following;
    reg  [31:0] sealed;
    reg  [31:0] next_crc;
    
    // Sub module instances
    top$egress$outlet$seal$is_there is_there(
        .d(is_there$d),
        .q(is_there$q),
        .clock(is_there$clock)
    );
    top$egress$outlet$seal$is_record is_record(
        .d(is_record$d),
        .q(is_record$q),
        .clock(is_record$clock)
    );
    top$egress$outlet$seal$is_end is_end(
        .d(is_end$d),
        .q(is_end$q),
        .clock(is_end$clock)
    );
    top$egress$outlet$seal$is_last is_last(
        .d(is_last$d),
        .q(is_last$q),
        .clock(is_last$clock)
    );
    top$egress$outlet$seal$is_error is_error(
        .d(is_error$d),
        .q(is_error$q),
        .clock(is_error$clock)
    );
    top$egress$outlet$seal$unused unused(
        .d(unused$d),
        .q(unused$q),
        .clock(unused$clock)
    );
    top$egress$outlet$seal$bytes bytes(
        .d(bytes$d),
        .q(bytes$q),
        .clock(bytes$clock)
    );
    top$egress$outlet$seal$crc crc(
        .d(crc$d),
        .q(crc$q),
        .clock(crc$clock)
    );
    top$egress$outlet$seal$whole_part whole_part(
        .crc(whole_part$crc),
        .data(whole_part$data),
        .stepped(whole_part$stepped)
    );
    top$egress$outlet$seal$half_part half_part(
        .crc(half_part$crc),
        .data(half_part$data),
        .stepped(half_part$stepped)
    );
    top$egress$outlet$seal$whole_adds whole_adds(
        .d(whole_adds$d),
        .q(whole_adds$q),
        .clock(whole_adds$clock)
    );
    top$egress$outlet$seal$half_adds half_adds(
        .d(half_adds$d),
        .q(half_adds$q),
        .clock(half_adds$clock)
    );
    top$egress$outlet$seal$whole_step whole_step(
        .crc(whole_step$crc),
        .data(whole_step$data),
        .stepped(whole_step$stepped)
    );
    top$egress$outlet$seal$half_step half_step(
        .crc(half_step$crc),
        .data(half_step$data),
        .stepped(half_step$stepped)
    );
    top$egress$outlet$seal$there_2 there_2(
        .d(there_2$d),
        .q(there_2$q),
        .clock(there_2$clock)
    );
    top$egress$outlet$seal$record_2 record_2(
        .d(record_2$d),
        .q(record_2$q),
        .clock(record_2$clock)
    );
    top$egress$outlet$seal$end_2 end_2(
        .d(end_2$d),
        .q(end_2$q),
        .clock(end_2$clock)
    );
    top$egress$outlet$seal$last_2 last_2(
        .d(last_2$d),
        .q(last_2$q),
        .clock(last_2$clock)
    );
    top$egress$outlet$seal$error_2 error_2(
        .d(error_2$d),
        .q(error_2$q),
        .clock(error_2$clock)
    );
    top$egress$outlet$seal$unused_2 unused_2(
        .d(unused_2$d),
        .q(unused_2$q),
        .clock(unused_2$clock)
    );
    top$egress$outlet$seal$bytes_2 bytes_2(
        .d(bytes_2$d),
        .q(bytes_2$q),
        .clock(bytes_2$clock)
    );
    top$egress$outlet$seal$out_valid out_valid(
        .d(out_valid$d),
        .q(out_valid$q),
        .clock(out_valid$clock)
    );
    top$egress$outlet$seal$out_last out_last(
        .d(out_last$d),
        .q(out_last$q),
        .clock(out_last$clock)
    );
    top$egress$outlet$seal$out_error out_error(
        .d(out_error$d),
        .q(out_error$q),
        .clock(out_error$clock)
    );
    top$egress$outlet$seal$out_empty out_empty(
        .d(out_empty$d),
        .q(out_empty$q),
        .clock(out_empty$clock)
    );
    top$egress$outlet$seal$out_data out_data(
        .d(out_data$d),
        .q(out_data$q),
        .clock(out_data$clock)
    );
    
    // Update code
    always @(*) begin
        is_there$clock = clock;
        is_record$clock = clock;
        is_end$clock = clock;
        is_last$clock = clock;
        is_error$clock = clock;
        unused$clock = clock;
        bytes$clock = clock;
        is_there$d = is_there$q;
        is_record$d = is_record$q;
        is_end$d = is_end$q;
        is_last$d = is_last$q;
        is_error$d = is_error$q;
        unused$d = unused$q;
        bytes$d = bytes$q;
        there_2$clock = clock;
        record_2$clock = clock;
        end_2$clock = clock;
        last_2$clock = clock;
        error_2$clock = clock;
        unused_2$clock = clock;
        bytes_2$clock = clock;
        there_2$d = there_2$q;
        record_2$d = record_2$q;
        end_2$d = end_2$q;
        last_2$d = last_2$q;
        error_2$d = error_2$q;
        unused_2$d = unused_2$q;
        bytes_2$d = bytes_2$q;
        whole_adds$clock = clock;
        half_adds$clock = clock;
        crc$clock = clock;
        out_valid$clock = clock;
        out_last$clock = clock;
        out_error$clock = clock;
        out_empty$clock = clock;
        out_data$clock = clock;
        whole_adds$d = whole_adds$q;
        half_adds$d = half_adds$q;
        crc$d = crc$q;
        out_valid$d = out_valid$q;
        out_last$d = out_last$q;
        out_error$d = out_error$q;
        out_empty$d = out_empty$q;
        out_data$d = out_data$q;
        whole_part$crc = ((32'h0) & 32'hffffffff);
        whole_part$data = bytes$q;
        half_part$crc = ((32'h0) & 32'hffffffff);
        half_part$data = bytes$q[(32'h20)+:(32)];
        whole_adds$d = whole_part$stepped;
        half_adds$d = half_part$stepped;
        so_far = ~crc$q;
        whole_step$crc = so_far;
        whole_step$data = ((32'h0) & 64'hffffffffffffffff);
        half_step$crc = so_far;
        half_step$data = ((32'h0) & 32'hffffffff);
        stepped = half_step$stepped ^ half_adds$q;
        sealed = ~stepped;
        following = whole_step$stepped ^ whole_adds$q;
        next_crc = ~following;
        there_2$d = is_there$q;
        record_2$d = is_record$q;
        end_2$d = is_end$q;
        last_2$d = is_last$q;
        error_2$d = is_error$q;
        unused_2$d = unused$q;
        bytes_2$d = bytes$q;
        is_there$d = valid;
        is_record$d = record;
        is_end$d = last_word;
        is_last$d = last;
        is_error$d = error;
        unused$d = empty;
        bytes$d = data;
        out_valid$d = there_2$q;
        out_last$d = last_2$q;
        out_error$d = error_2$q & last_2$q;
        out_empty$d = unused_2$q;
        out_data$d = bytes_2$q;
        if (record_2$q) begin
            crc$d = next_crc;
            if (end_2$q) begin
                crc$d = ((32'h0) & 32'hffffffff);
                out_data$d = (((bytes_2$q[(32'h20)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((sealed) & 64'hffffffffffffffff);
            end
        end
        out_there = out_valid$q;
        out_beat = (((out_data$q) & 69'h1fffffffffffffffff) << ((32'h5) & 9'h1ff)) | (((out_empty$q) & 69'h1fffffffffffffffff) << ((32'h2) & 9'h1ff)) | (((out_error$q) & 69'h1fffffffffffffffff) << ((32'h1) & 9'h1ff)) | ((out_last$q) & 69'h1fffffffffffffffff);
    end
    
endmodule // top$egress$outlet$seal


module top$egress$outlet$seal$bytes(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$bytes


module top$egress$outlet$seal$bytes_2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$bytes_2


module top$egress$outlet$seal$crc(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$crc


module top$egress$outlet$seal$end_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$end_2


module top$egress$outlet$seal$error_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$error_2


module top$egress$outlet$seal$half_adds(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$half_adds


module top$egress$outlet$seal$half_part(crc,data,stepped);
    
    // Module arguments
    input wire  [31:0] crc;
    input wire  [31:0] data;
    output reg  [31:0] stepped;
    
    // Update code (custom)
    always @(*) begin
        stepped[0] = ^(crc & 32'h1f91caf6) ^ ^(data & 32'hf6ca911f);
        stepped[1] = ^(crc & 32'h3f2395ec) ^ ^(data & 32'hec95233f);
        stepped[2] = ^(crc & 32'h7e472bd8) ^ ^(data & 32'hd82b477e);
        stepped[3] = ^(crc & 32'hfc8e57b1) ^ ^(data & 32'hb1578efc);
        stepped[4] = ^(crc & 32'he68d6595) ^ ^(data & 32'h95658de6);
        stepped[5] = ^(crc & 32'hd28b01dd) ^ ^(data & 32'hdd018bd2);
        stepped[6] = ^(crc & 32'hba87c94c) ^ ^(data & 32'h4cc987ba);
        stepped[7] = ^(crc & 32'h6a9e586f) ^ ^(data & 32'h6f589e6a);
        stepped[8] = ^(crc & 32'hd53cb0de) ^ ^(data & 32'hdeb03cd5);
        stepped[9] = ^(crc & 32'hb5e8ab4b) ^ ^(data & 32'h4babe8b5);
        stepped[10] = ^(crc & 32'h74409c60) ^ ^(data & 32'h609c4074);
        stepped[11] = ^(crc & 32'he88138c1) ^ ^(data & 32'hc13881e8);
        stepped[12] = ^(crc & 32'hce93bb74) ^ ^(data & 32'h74bb93ce);
        stepped[13] = ^(crc & 32'h82b6bc1f) ^ ^(data & 32'h1fbcb682);
        stepped[14] = ^(crc & 32'h1afcb2c8) ^ ^(data & 32'hc8b2fc1a);
        stepped[15] = ^(crc & 32'h35f96591) ^ ^(data & 32'h9165f935);
        stepped[16] = ^(crc & 32'h6bf2cb23) ^ ^(data & 32'h23cbf26b);
        stepped[17] = ^(crc & 32'hd7e59646) ^ ^(data & 32'h4696e5d7);
        stepped[18] = ^(crc & 32'hb05ae67b) ^ ^(data & 32'h7be65ab0);
        stepped[19] = ^(crc & 32'h7f240600) ^ ^(data & 32'h6247f);
        stepped[20] = ^(crc & 32'hfe480c00) ^ ^(data & 32'hc48fe);
        stepped[21] = ^(crc & 32'he301d2f6) ^ ^(data & 32'hf6d201e3);
        stepped[22] = ^(crc & 32'hd9926f1b) ^ ^(data & 32'h1b6f92d9);
        stepped[23] = ^(crc & 32'hacb514c0) ^ ^(data & 32'hc014b5ac);
        stepped[24] = ^(crc & 32'h46fbe377) ^ ^(data & 32'h77e3fb46);
        stepped[25] = ^(crc & 32'h8df7c6ee) ^ ^(data & 32'heec6f78d);
        stepped[26] = ^(crc & 32'h047e472b) ^ ^(data & 32'h2b477e04);
        stepped[27] = ^(crc & 32'h08fc8e57) ^ ^(data & 32'h578efc08);
        stepped[28] = ^(crc & 32'h11f91caf) ^ ^(data & 32'haf1cf911);
        stepped[29] = ^(crc & 32'h23f2395e) ^ ^(data & 32'h5e39f223);
        stepped[30] = ^(crc & 32'h47e472bd) ^ ^(data & 32'hbd72e447);
        stepped[31] = ^(crc & 32'h8fc8e57b) ^ ^(data & 32'h7be5c88f);
    end
endmodule // top$egress$outlet$seal$half_part


module top$egress$outlet$seal$half_step(crc,data,stepped);
    
    // Module arguments
    input wire  [31:0] crc;
    input wire  [31:0] data;
    output reg  [31:0] stepped;
    
    // Update code (custom)
    always @(*) begin
        stepped[0] = ^(crc & 32'h1f91caf6) ^ ^(data & 32'hf6ca911f);
        stepped[1] = ^(crc & 32'h3f2395ec) ^ ^(data & 32'hec95233f);
        stepped[2] = ^(crc & 32'h7e472bd8) ^ ^(data & 32'hd82b477e);
        stepped[3] = ^(crc & 32'hfc8e57b1) ^ ^(data & 32'hb1578efc);
        stepped[4] = ^(crc & 32'he68d6595) ^ ^(data & 32'h95658de6);
        stepped[5] = ^(crc & 32'hd28b01dd) ^ ^(data & 32'hdd018bd2);
        stepped[6] = ^(crc & 32'hba87c94c) ^ ^(data & 32'h4cc987ba);
        stepped[7] = ^(crc & 32'h6a9e586f) ^ ^(data & 32'h6f589e6a);
        stepped[8] = ^(crc & 32'hd53cb0de) ^ ^(data & 32'hdeb03cd5);
        stepped[9] = ^(crc & 32'hb5e8ab4b) ^ ^(data & 32'h4babe8b5);
        stepped[10] = ^(crc & 32'h74409c60) ^ ^(data & 32'h609c4074);
        stepped[11] = ^(crc & 32'he88138c1) ^ ^(data & 32'hc13881e8);
        stepped[12] = ^(crc & 32'hce93bb74) ^ ^(data & 32'h74bb93ce);
        stepped[13] = ^(crc & 32'h82b6bc1f) ^ ^(data & 32'h1fbcb682);
        stepped[14] = ^(crc & 32'h1afcb2c8) ^ ^(data & 32'hc8b2fc1a);
        stepped[15] = ^(crc & 32'h35f96591) ^ ^(data & 32'h9165f935);
        stepped[16] = ^(crc & 32'h6bf2cb23) ^ ^(data & 32'h23cbf26b);
        stepped[17] = ^(crc & 32'hd7e59646) ^ ^(data & 32'h4696e5d7);
        stepped[18] = ^(crc & 32'hb05ae67b) ^ ^(data & 32'h7be65ab0);
        stepped[19] = ^(crc & 32'h7f240600) ^ ^(data & 32'h6247f);
        stepped[20] = ^(crc & 32'hfe480c00) ^ ^(data & 32'hc48fe);
        stepped[21] = ^(crc & 32'he301d2f6) ^ ^(data & 32'hf6d201e3);
        stepped[22] = ^(crc & 32'hd9926f1b) ^ ^(data & 32'h1b6f92d9);
        stepped[23] = ^(crc & 32'hacb514c0) ^ ^(data & 32'hc014b5ac);
        stepped[24] = ^(crc & 32'h46fbe377) ^ ^(data & 32'h77e3fb46);
        stepped[25] = ^(crc & 32'h8df7c6ee) ^ ^(data & 32'heec6f78d);
        stepped[26] = ^(crc & 32'h047e472b) ^ ^(data & 32'h2b477e04);
        stepped[27] = ^(crc & 32'h08fc8e57) ^ ^(data & 32'h578efc08);
        stepped[28] = ^(crc & 32'h11f91caf) ^ ^(data & 32'haf1cf911);
        stepped[29] = ^(crc & 32'h23f2395e) ^ ^(data & 32'h5e39f223);
        stepped[30] = ^(crc & 32'h47e472bd) ^ ^(data & 32'hbd72e447);
        stepped[31] = ^(crc & 32'h8fc8e57b) ^ ^(data & 32'h7be5c88f);
    end
endmodule // top$egress$outlet$seal$half_step


module top$egress$outlet$seal$is_end(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$is_end


module top$egress$outlet$seal$is_error(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$is_error


module top$egress$outlet$seal$is_last(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$is_last


module top$egress$outlet$seal$is_record(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$is_record


module top$egress$outlet$seal$is_there(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$is_there


module top$egress$outlet$seal$last_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$last_2


module top$egress$outlet$seal$out_data(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$out_data


module top$egress$outlet$seal$out_empty(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$out_empty


module top$egress$outlet$seal$out_error(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$out_error


module top$egress$outlet$seal$out_last(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$out_last


module top$egress$outlet$seal$out_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$out_valid


module top$egress$outlet$seal$record_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$record_2


module top$egress$outlet$seal$there_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$there_2


module top$egress$outlet$seal$unused(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$unused


module top$egress$outlet$seal$unused_2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$unused_2


module top$egress$outlet$seal$whole_adds(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$seal$whole_adds


module top$egress$outlet$seal$whole_part(crc,data,stepped);
    
    // Module arguments
    input wire  [31:0] crc;
    input wire  [63:0] data;
    output reg  [31:0] stepped;
    
    // Update code (custom)
    always @(*) begin
        stepped[0] = ^(crc & 32'h386f2c25) ^ ^(data & 64'h252c6f38f6ca911f);
        stepped[1] = ^(crc & 32'h70de584b) ^ ^(data & 64'h4b58de70ec95233f);
        stepped[2] = ^(crc & 32'he1bcb097) ^ ^(data & 64'h97b0bce1d82b477e);
        stepped[3] = ^(crc & 32'hc379612e) ^ ^(data & 64'h2e6179c3b1578efc);
        stepped[4] = ^(crc & 32'hbe9dee78) ^ ^(data & 64'h78ee9dbe95658de6);
        stepped[5] = ^(crc & 32'h4554f0d5) ^ ^(data & 64'hd5f05445dd018bd2);
        stepped[6] = ^(crc & 32'hb2c6cd8e) ^ ^(data & 64'h8ecdc6b24cc987ba);
        stepped[7] = ^(crc & 32'h5de2b738) ^ ^(data & 64'h38b7e25d6f589e6a);
        stepped[8] = ^(crc & 32'hbbc56e71) ^ ^(data & 64'h716ec5bbdeb03cd5);
        stepped[9] = ^(crc & 32'h4fe5f0c6) ^ ^(data & 64'hc6f0e54f4babe8b5);
        stepped[10] = ^(crc & 32'ha7a4cda9) ^ ^(data & 64'ha9cda4a7609c4074);
        stepped[11] = ^(crc & 32'h4f499b53) ^ ^(data & 64'h539b494fc13881e8);
        stepped[12] = ^(crc & 32'ha6fc1a83) ^ ^(data & 64'h831afca674bb93ce);
        stepped[13] = ^(crc & 32'h75971923) ^ ^(data & 64'h231997751fbcb682);
        stepped[14] = ^(crc & 32'hd3411e63) ^ ^(data & 64'h631e41d3c8b2fc1a);
        stepped[15] = ^(crc & 32'ha6823cc6) ^ ^(data & 64'hc63c82a69165f935);
        stepped[16] = ^(crc & 32'h4d04798c) ^ ^(data & 64'h8c79044d23cbf26b);
        stepped[17] = ^(crc & 32'h9a08f318) ^ ^(data & 64'h18f3089a4696e5d7);
        stepped[18] = ^(crc & 32'h0c7eca15) ^ ^(data & 64'h15ca7e0c7be65ab0);
        stepped[19] = ^(crc & 32'h2092b80f) ^ ^(data & 64'hfb892200006247f);
        stepped[20] = ^(crc & 32'h4125701f) ^ ^(data & 64'h1f702541000c48fe);
        stepped[21] = ^(crc & 32'hba25cc1b) ^ ^(data & 64'h1bcc25baf6d201e3);
        stepped[22] = ^(crc & 32'h4c24b412) ^ ^(data & 64'h12b4244c1b6f92d9);
        stepped[23] = ^(crc & 32'ha0264400) ^ ^(data & 64'h4426a0c014b5ac);
        stepped[24] = ^(crc & 32'h7823a425) ^ ^(data & 64'h25a4237877e3fb46);
        stepped[25] = ^(crc & 32'hf047484a) ^ ^(data & 64'h4a4847f0eec6f78d);
        stepped[26] = ^(crc & 32'hd8e1bcb0) ^ ^(data & 64'hb0bce1d82b477e04);
        stepped[27] = ^(crc & 32'hb1c37961) ^ ^(data & 64'h6179c3b1578efc08);
        stepped[28] = ^(crc & 32'h6386f2c2) ^ ^(data & 64'hc2f28663af1cf911);
        stepped[29] = ^(crc & 32'hc70de584) ^ ^(data & 64'h84e50dc75e39f223);
        stepped[30] = ^(crc & 32'h8e1bcb09) ^ ^(data & 64'h9cb1b8ebd72e447);
        stepped[31] = ^(crc & 32'h1c379612) ^ ^(data & 64'h1296371c7be5c88f);
    end
endmodule // top$egress$outlet$seal$whole_part


module top$egress$outlet$seal$whole_step(crc,data,stepped);
    
    // Module arguments
    input wire  [31:0] crc;
    input wire  [63:0] data;
    output reg  [31:0] stepped;
    
    // Update code (custom)
    always @(*) begin
        stepped[0] = ^(crc & 32'h386f2c25) ^ ^(data & 64'h252c6f38f6ca911f);
        stepped[1] = ^(crc & 32'h70de584b) ^ ^(data & 64'h4b58de70ec95233f);
        stepped[2] = ^(crc & 32'he1bcb097) ^ ^(data & 64'h97b0bce1d82b477e);
        stepped[3] = ^(crc & 32'hc379612e) ^ ^(data & 64'h2e6179c3b1578efc);
        stepped[4] = ^(crc & 32'hbe9dee78) ^ ^(data & 64'h78ee9dbe95658de6);
        stepped[5] = ^(crc & 32'h4554f0d5) ^ ^(data & 64'hd5f05445dd018bd2);
        stepped[6] = ^(crc & 32'hb2c6cd8e) ^ ^(data & 64'h8ecdc6b24cc987ba);
        stepped[7] = ^(crc & 32'h5de2b738) ^ ^(data & 64'h38b7e25d6f589e6a);
        stepped[8] = ^(crc & 32'hbbc56e71) ^ ^(data & 64'h716ec5bbdeb03cd5);
        stepped[9] = ^(crc & 32'h4fe5f0c6) ^ ^(data & 64'hc6f0e54f4babe8b5);
        stepped[10] = ^(crc & 32'ha7a4cda9) ^ ^(data & 64'ha9cda4a7609c4074);
        stepped[11] = ^(crc & 32'h4f499b53) ^ ^(data & 64'h539b494fc13881e8);
        stepped[12] = ^(crc & 32'ha6fc1a83) ^ ^(data & 64'h831afca674bb93ce);
        stepped[13] = ^(crc & 32'h75971923) ^ ^(data & 64'h231997751fbcb682);
        stepped[14] = ^(crc & 32'hd3411e63) ^ ^(data & 64'h631e41d3c8b2fc1a);
        stepped[15] = ^(crc & 32'ha6823cc6) ^ ^(data & 64'hc63c82a69165f935);
        stepped[16] = ^(crc & 32'h4d04798c) ^ ^(data & 64'h8c79044d23cbf26b);
        stepped[17] = ^(crc & 32'h9a08f318) ^ ^(data & 64'h18f3089a4696e5d7);
        stepped[18] = ^(crc & 32'h0c7eca15) ^ ^(data & 64'h15ca7e0c7be65ab0);
        stepped[19] = ^(crc & 32'h2092b80f) ^ ^(data & 64'hfb892200006247f);
        stepped[20] = ^(crc & 32'h4125701f) ^ ^(data & 64'h1f702541000c48fe);
        stepped[21] = ^(crc & 32'hba25cc1b) ^ ^(data & 64'h1bcc25baf6d201e3);
        stepped[22] = ^(crc & 32'h4c24b412) ^ ^(data & 64'h12b4244c1b6f92d9);
        stepped[23] = ^(crc & 32'ha0264400) ^ ^(data & 64'h4426a0c014b5ac);
        stepped[24] = ^(crc & 32'h7823a425) ^ ^(data & 64'h25a4237877e3fb46);
        stepped[25] = ^(crc & 32'hf047484a) ^ ^(data & 64'h4a4847f0eec6f78d);
        stepped[26] = ^(crc & 32'hd8e1bcb0) ^ ^(data & 64'hb0bce1d82b477e04);
        stepped[27] = ^(crc & 32'hb1c37961) ^ ^(data & 64'h6179c3b1578efc08);
        stepped[28] = ^(crc & 32'h6386f2c2) ^ ^(data & 64'hc2f28663af1cf911);
        stepped[29] = ^(crc & 32'hc70de584) ^ ^(data & 64'h84e50dc75e39f223);
        stepped[30] = ^(crc & 32'h8e1bcb09) ^ ^(data & 64'h9cb1b8ebd72e447);
        stepped[31] = ^(crc & 32'h1c379612) ^ ^(data & 64'h1296371c7be5c88f);
    end
endmodule // top$egress$outlet$seal$whole_step


module top$egress$outlet$shared_2(d,q,clock);
    
    // Module arguments
    input wire  [120:0] d;
    output reg  [120:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 121'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$shared_2


module top$egress$outlet$word_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$word_1


module top$egress$outlet$word_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$egress$outlet$word_2


module top$egress$outlet$words(row,shared,index,last,word,data);
    
    // Module arguments
    input wire  [295:0] row;
    input wire  [120:0] shared;
    input wire  [3:0] index;
    input wire  last;
    input wire  [7:0] word;
    output reg  [63:0] data;
    
    // Constant declarations
    localparam  head = 24'h4f5801;
    
    // Local signals
    reg  [7:0] flags;
    reg  [63:0] of_0;
    reg  [63:0] of_1;
    reg  [63:0] of_3;
    reg  [63:0] chosen$0;
    reg  [63:0] chosen$1;
    reg  [63:0] chosen$2;
    reg  [63:0] chosen$3;
    reg  [63:0] chosen$4;
    reg  [63:0] chosen$5;
    reg  [63:0] chosen$6;
    reg  [63:0] chosen$7;
    
    // Update code
    always @(*) begin
        flags = ((last) & 8'hff) | (((row[(32'h116)+:(2)]) & 8'hff) << ((32'h1) & 8'hff));
        of_0 = (((head) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff)) | (((flags) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | (((row[(32'h118)+:(16)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((shared[(32'h60)+:(16)]) & 64'hffffffffffffffff);
        of_1 = (((row[(32'h108)+:(14)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | (((row[(32'h100)+:(8)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | (((index) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((row[(32'hf0)+:(16)]) & 64'hffffffffffffffff);
        of_3 = (((row[(32'h80)+:(48)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((shared[(32'h70)+:(9)]) & 64'hffffffffffffffff);
        chosen$0 = ((32'h0) & 64'hffffffffffffffff);
        if (word[32'h0]) begin
            chosen$0 = of_0;
        end
        chosen$1 = ((32'h0) & 64'hffffffffffffffff);
        if (word[32'h1]) begin
            chosen$1 = of_1;
        end
        chosen$2 = ((32'h0) & 64'hffffffffffffffff);
        if (word[32'h2]) begin
            chosen$2 = row[(32'hb0)+:(64)];
        end
        chosen$3 = ((32'h0) & 64'hffffffffffffffff);
        if (word[32'h3]) begin
            chosen$3 = of_3;
        end
        chosen$4 = ((32'h0) & 64'hffffffffffffffff);
        if (word[32'h4]) begin
            chosen$4 = row[(32'h40)+:(64)];
        end
        chosen$5 = ((32'h0) & 64'hffffffffffffffff);
        if (word[32'h5]) begin
            chosen$5 = row[(32'h0)+:(64)];
        end
        chosen$6 = ((32'h0) & 64'hffffffffffffffff);
        if (word[32'h6]) begin
            chosen$6 = shared[(32'h20)+:(64)];
        end
        chosen$7 = ((32'h0) & 64'hffffffffffffffff);
        if (word[32'h7]) begin
            chosen$7 = ((shared[(32'h0)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff);
        end
        data = ((chosen$0 | chosen$1) | (chosen$2 | chosen$3)) | ((chosen$4 | chosen$5) | (chosen$6 | chosen$7));
    end
    
endmodule // top$egress$outlet$words


module top$now(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$now
